package nl.perspectief.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
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
class HeldFunctions implements FunctionSource, Addressees {

    private static final String HELD = """
            select p.id, p.name, p.email, p.language, f.id function_id, f.kind, f.municipality_id, f.location_id
            from person p
            left join person_function f on f.person_id = p.id and %s
            where
            """.formatted(FunctionHeld.AT);

    private static final String OF_ACCOUNT = HELD + " p.subject = ?";

    private static final String OF_PERSON = HELD + " p.id = ? and not p.deactivated";

    private final JdbcClient database;
    private final Clock clock;

    HeldFunctions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Holder holderOf(String subject) {
        return read(OF_ACCOUNT, subject)
                .map(found -> new Holder(found.personId(), found.name(), found.language(), found.functions()))
                .orElse(new Holder(0, "", null, List.of()));
    }

    @Override
    public Optional<Addressee> find(long personId) {
        return read(OF_PERSON, personId);
    }

    private Optional<Addressee> read(String sql, Object who) {
        var now = Dates.utc(clock.instant());
        return database.sql(sql).param(now).param(now).param(who).query(HeldFunctions::found);
    }

    /** One row per function, or one without function for a person who holds none. */
    private static Optional<Addressee> found(ResultSet rows) throws SQLException {
        Addressee found = null;
        List<HeldFunction> held = new ArrayList<>();
        while (rows.next()) {
            found = new Addressee(
                    rows.getLong("id"),
                    rows.getString("name"),
                    rows.getString("email"),
                    Languages.of(rows.getString("language")).orElse(Languages.DUTCH),
                    held);
            var kind = rows.getString("kind");
            if (kind != null) {
                held.add(new HeldFunction(
                        rows.getLong("function_id"),
                        FunctionKind.valueOf(kind),
                        rows.getLong("municipality_id"),
                        rows.getObject("location_id", Long.class)));
            }
        }
        return Optional.ofNullable(found);
    }
}
