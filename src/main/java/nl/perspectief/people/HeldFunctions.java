package nl.perspectief.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.FunctionSource;
import nl.perspectief.security.HeldFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells security where the roles of the current user hold. Every transaction begins with this, so it goes to the
 * database by the shortest way.
 */
@Component
class HeldFunctions implements FunctionSource {

    private static final String HELD = """
            select p.id, p.name, f.kind, f.municipality_id, f.location_id
            from person p
            left join person_function f on f.person_id = p.id and %s
            where p.subject = ?
            """.formatted(FunctionHeld.AT);

    private final JdbcClient database;
    private final Clock clock;

    HeldFunctions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Holder holderOf(String subject) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return database.sql(HELD).param(now).param(now).param(subject).query(HeldFunctions::holder);
    }

    /** One row per function, or one without function for a person who holds none. */
    private static Holder holder(ResultSet rows) throws SQLException {
        var personId = 0L;
        var name = "";
        List<HeldFunction> held = new ArrayList<>();
        while (rows.next()) {
            personId = rows.getLong("id");
            name = rows.getString("name");
            var kind = rows.getString("kind");
            if (kind != null) {
                held.add(new HeldFunction(
                        FunctionKind.valueOf(kind),
                        rows.getLong("municipality_id"),
                        rows.getObject("location_id", Long.class)));
            }
        }
        return new Holder(personId, name, held);
    }
}
