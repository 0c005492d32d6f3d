package nl.perspectief.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to words, and when: took them out, or put them into another language.
 *
 * @param person null for who is told no names
 */
public record ByWhom(@Nullable String person, Instant at) {

    static final String TAKEN_OUT = "taken_out";

    static final String TRANSLATED = "translated";

    /** {@code %1$s} is the row whose words they were, {@code a} its action. */
    private static final String COLUMNS = " %1$s.%2$s_at, (select t.name from person t where t.id = %1$s.%2$s_by and"
            + ActionSight.INSIDE + ") %2$s_by ";

    static String of(String alias, String done) {
        return COLUMNS.formatted(alias, done);
    }

    static @Nullable ByWhom read(ResultSet row, String done) throws SQLException {
        var at = Rows.momentOrNull(row, done + "_at");
        return at == null ? null : new ByWhom(row.getString(done + "_by"), at);
    }
}
