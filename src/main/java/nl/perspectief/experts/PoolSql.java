package nl.perspectief.experts;

import static nl.perspectief.security.Standing.orNone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;

/** Parts of queries of pools, and what they find. */
final class PoolSql {

    static final String MEMBER = """
             exists (select 1 from pool_member k where k.pool_id = p.id and k.person_id = :me
                and k.since <= utc_timestamp(6) and (k.until is null or k.until > utc_timestamp(6)))
            and p.municipality_id in (:expertIn)
            """;

    /** Of {@code p} and its municipality {@code y}. */
    static final String POOL = " p.id, p.version, p.municipality_id, y.name municipality_name, p.question_en,"
            + " p.question_nl, p.question_uk, p.starts, p.ends, p.keep_days, p.closed_at," + MEMBER + " member ";

    /** How many interviews of {@code p} were recorded, and how many of them counted. */
    static final String INTERVIEWS = """
             (select ifnull(sum(e.interviews), 0) from pool_edition e where e.pool_id = p.id) counted,
            (select count(*) from interview i where i.pool_id = p.id and i.withdrawn_at is null) recorded
            """;

    /** How many {@code p} heard. */
    static final String HEARD = INTERVIEWS + """
            ,
             (select count(distinct m.person_id) from pool_member m where m.pool_id = p.id
                and m.since <= utc_timestamp(6)) experts,
            (select count(distinct f.attribute, f.band) from pool_figure f
                where f.pool_id = p.id and f.people is not null) told
            """;

    /** Whether the user may know of {@code p}. */
    static final String SEEN = " (p.municipality_id in (:overseen) or" + MEMBER + ") ";

    private PoolSql() {}

    /** What {@link #SEEN} and {@link #POOL} ask for. */
    static Map<String, Object> by(Standing standing) {
        var values = new HashMap<String, Object>();
        values.put("me", standing.personId());
        values.put("expertIn", orNone(standing.municipalitiesAs(Roles.EXPERT)));
        values.put("overseen", orNone(standing.municipalitiesAs(Roles.OVERSIGHT)));
        return values;
    }

    static ExpertPool pool(ResultSet row, Standing standing) throws SQLException {
        var municipality = row.getLong("municipality_id");
        return new ExpertPool(
                row.getLong("id"),
                row.getInt("version"),
                municipality,
                row.getString("municipality_name"),
                Rows.texts(row, "question"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getInt("keep_days"),
                Rows.momentOrNull(row, "closed_at"),
                row.getBoolean("member"),
                standing.oversees(municipality));
    }

    static Heard heard(ResultSet row) throws SQLException {
        return new Heard(row.getInt("experts"), row.getInt("counted"), row.getInt("recorded"), row.getInt("told"));
    }

    static Locale language(ResultSet row) throws SQLException {
        return Languages.of(row.getString("language")).orElseThrow();
    }

    static <E extends Enum<E>> @Nullable E chosen(ResultSet row, String column, Class<E> type) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
