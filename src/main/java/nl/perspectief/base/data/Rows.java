package nl.perspectief.base.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;

/** What the columns of a row hold. */
public final class Rows {

    private Rows() {}

    /** @param column without its language, such as {@code title} for title_en, title_nl and title_uk */
    public static Texts texts(ResultSet row, String column) throws SQLException {
        return new Texts(row.getString(column + "_en"), row.getString(column + "_nl"), row.getString(column + "_uk"));
    }

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Of a column that is never null. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return Dates.ofUtc(row.getObject(column, LocalDateTime.class));
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, LocalDateTime.class);
        return found == null ? null : Dates.ofUtc(found);
    }

    /** What was written in a language; null where nothing was. */
    public static @Nullable Words words(ResultSet row, String text, String language) throws SQLException {
        var tag = row.getString(language);
        return tag == null
                ? null
                : new Words(row.getString(text), Languages.of(tag).orElseThrow());
    }
}
