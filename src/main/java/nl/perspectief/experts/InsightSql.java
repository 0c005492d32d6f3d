package nl.perspectief.experts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Languages;
import org.jspecify.annotations.Nullable;

/** Parts of queries of insights, and what they find. */
final class InsightSql {

    /** Each insight of a pool that stands for itself, and all that was merged into it, one through the other. */
    static final String TREES = """
             tree (root, id) as (
                select i.id, i.id from insight i where i.pool_id = :pool and i.merged_into is null
                union all select r.root, m.id from tree r join insight m on m.merged_into = r.id)
            """;

    /** Those of the {@link #TREES} that an interview says. */
    static final String SAID = "select s.root from tree s join passage d on d.insight_id = s.id";

    /** An insight of the alias. */
    static String words(String alias) {
        return " %1$s.id insight_id, %1$s.insight_no, %1$s.title_en, %1$s.title_nl, %1$s.title_uk, %1$s.text_en, %1$s.text_nl, %1$s.text_uk "
                .formatted(alias);
    }

    static final String OLDER = " i.older_en, i.older_nl, i.older_uk ";

    private InsightSql() {}

    /**
     * The same of one.
     *
     * @param is a condition of {@code i}
     */
    static String treeOf(String is) {
        return """
                 tree (id) as (
                    select i.id from insight i where %s
                    union all select m.id from tree r join insight m on m.merged_into = r.id)
                """.formatted(is);
    }

    /** Of {@code weight}, {@code positive}, {@code negative} and {@code reworded}. */
    static InsightRow row(ResultSet row) throws SQLException {
        return new InsightRow(
                row.getLong("insight_id"),
                row.getInt("insight_no"),
                text(row),
                weight(row, ""),
                tones(row, ""),
                row.getBoolean("reworded"));
    }

    static InsightText text(ResultSet row) throws SQLException {
        return new InsightText(Rows.texts(row, "title"), Rows.texts(row, "text"));
    }

    static Set<Locale> older(ResultSet row) throws SQLException {
        var older = new LinkedHashSet<Locale>();
        for (var language : Languages.ALL) {
            if (row.getBoolean("older_" + language.getLanguage())) {
                older.add(language);
            }
        }
        return older;
    }

    static @Nullable Weight weight(ResultSet row, String prefix) throws SQLException {
        var least = row.getObject(prefix + "weight");
        return least == null ? null : Weight.ofLeast(((Number) least).intValue());
    }

    static @Nullable Tones tones(ResultSet row, String prefix) throws SQLException {
        if (row.getObject(prefix + "positive") == null) {
            return null;
        }
        var positive = row.getInt(prefix + "positive");
        var negative = row.getInt(prefix + "negative");
        return new Tones(positive, Tones.QUARTERS - positive - negative, negative);
    }
}
