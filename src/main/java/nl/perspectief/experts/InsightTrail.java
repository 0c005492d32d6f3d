package nl.perspectief.experts;

import static nl.perspectief.security.Standing.orNone;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Insights in trails, named by their pool and their number in it, 7-12; people read in which month the pool began. */
@Component
class InsightTrail implements TrailSource {

    private static final Pattern NAME = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    /** Who is in the pool sees all of its insights, oversight those that were weighed. */
    static final String SEEN = """
             from insight i join expert_pool p on p.id = i.pool_id where (
                p.municipality_id in (:insight_expert) and exists (
                    select 1 from pool_member k where k.pool_id = p.id and k.person_id = :insight_me
                    and k.since <= utc_timestamp(6) and (k.until is null or k.until > utc_timestamp(6)))
                or p.municipality_id in (:insight_overseen) and exists (
                    select 1 from insight_weight w where w.insight_id = i.id))
            """;

    private final JdbcClient database;

    InsightTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.INSIGHT;
    }

    @Override
    public Sight sight(Standing standing) {
        return new Sight(
                "select i.id, null code, concat(i.pool_id, '-', i.insight_no) number, i.title_en, i.title_nl, i.title_uk,"
                        + " null state, null done_at, date_format(p.starts, '%m.%Y') begun"
                        + SEEN + " and i.id in (:ids)",
                by(standing));
    }

    @Override
    public String called() {
        return "k.begun";
    }

    /** What came of one came of those that oversight was told of alone. */
    @Override
    public Optional<String> glimpses() {
        return Optional.of("select i.id, 'HEARD' glimpse from insight i where i.id in (:ids)");
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        var said = NAME.matcher(name);
        return said.matches()
                ? database.sql("select i.id" + SEEN + " and i.pool_id = :insight_pool and i.insight_no = :insight_no")
                        .params(by(standing))
                        .param("insight_pool", Integer.valueOf(said.group(1)))
                        .param("insight_no", Integer.valueOf(said.group(2)))
                        .query((row, _) -> row.getLong(1))
                        .optional()
                : Optional.empty();
    }

    @Override
    public String path(String name) {
        var said = name.split("-");
        return Insight.pathOf(Long.parseLong(said[0]), Integer.parseInt(said[1]));
    }

    /** What {@link #SEEN} asks for. */
    static Map<String, Object> by(Standing standing) {
        var values = new HashMap<String, Object>();
        values.put("insight_me", standing.personId());
        values.put("insight_expert", orNone(standing.municipalitiesAs(Roles.EXPERT)));
        values.put("insight_overseen", orNone(standing.municipalitiesAs(Roles.OVERSIGHT)));
        return values;
    }
}
