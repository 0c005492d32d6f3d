package nl.perspectief.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;

/** Who took words out, and when. */
public record TakenWords(String person, Instant at) {

    /** {@code %s} is the row whose words they were. */
    private static final String COLUMNS =
            " %1$s.taken_out_at, (select t.name from person t where t.id = %1$s.taken_out_by) taken_out_by ";

    static String of(String alias) {
        return COLUMNS.formatted(alias);
    }

    static @Nullable TakenWords read(ResultSet row) throws SQLException {
        var at = Rows.momentOrNull(row, "taken_out_at");
        return at == null ? null : new TakenWords(row.getString("taken_out_by"), at);
    }
}
