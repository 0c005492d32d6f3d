package nl.perspectief.motions;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.council.Council;
import nl.perspectief.voting.count.Result;
import org.jspecify.annotations.Nullable;

/** Parts of queries of motions, and what they find. */
final class MotionSql {

    static final String COUNCIL = """
             c.id council_id, y.id municipality_id, y.code municipality_code, y.name municipality_name,
                l.id location_id, l.code location_code, l.name location_name
            """;

    /** Of {@code c}. */
    static final String PLACE = """
             join municipality y on y.id = c.municipality_id
            left join location l on l.id = c.location_id
            """;

    static final String TITLE = " v.title_en, v.title_nl, v.title_uk ";

    static final String TEXT = TITLE + ", v.text_en, v.text_nl, v.text_uk ";

    static final String VOTE = " k.poll_id, k.round, q.closes_at, json_value(o.outcome, '$.result') result ";

    private MotionSql() {}

    /** The latest vote of those of which this is the condition. */
    static String latestVote(String of) {
        return """
                left join motion_poll k on %1$s
                    and k.round = (select max(x.round) from motion_poll x where %2$s)
                left join poll q on q.id = k.poll_id
                left join poll_outcome o on o.poll_id = k.poll_id and o.step = 1
                """.formatted(of.formatted("k", "k"), of.formatted("x", "x"));
    }

    static Council council(ResultSet row) throws SQLException {
        return new Council(
                row.getLong("council_id"),
                row.getLong("municipality_id"),
                row.getString("municipality_code"),
                row.getString("municipality_name"),
                row.getObject("location_id", Long.class),
                row.getString("location_code"),
                row.getString("location_name"));
    }

    static MotionText text(ResultSet row) throws SQLException {
        return new MotionText(Rows.texts(row, "title"), Rows.texts(row, "text"));
    }

    static @Nullable HeldVote vote(ResultSet row) throws SQLException {
        var poll = row.getObject("poll_id", Long.class);
        var result = row.getString("result");
        return poll == null
                ? null
                : new HeldVote(
                        poll,
                        row.getInt("round"),
                        Rows.moment(row, "closes_at"),
                        result == null ? null : Result.valueOf(result));
    }

    /** What was written in a language; null where nothing was. */
    static @Nullable Words words(ResultSet row, String text, String language) throws SQLException {
        var tag = row.getString(language);
        return tag == null
                ? null
                : new Words(row.getString(text), Languages.of(tag).orElseThrow());
    }
}
