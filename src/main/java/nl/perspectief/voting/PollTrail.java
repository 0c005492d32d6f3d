package nl.perspectief.voting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Polls in trails, for who may see their council or is on their roll. */
@Component
class PollTrail implements TrailSource {

    private static final String POLLS = """
            select p.id, null code, cast(p.id as char) number, json_value(p.manifest, '$.title.en') title_en,
                json_value(p.manifest, '$.title.nl') title_nl, json_value(p.manifest, '$.title.uk') title_uk,
                concat('voting.phase.', case when p.state = 'SEALED' then 'SEALED'
                    when p.opens_at > utc_timestamp(6) then 'UPCOMING'
                    when p.closes_at > utc_timestamp(6) then 'OPEN' else 'COUNTING' end) state, p.sealed_at done_at
            from poll p join council c on c.id = p.council_id
            where (exists (select 1 from poll_roll r where r.poll_id = p.id and r.person_id = :poll_me) or
            """ + SeenCouncils.SEEN + ") and p.id ";

    private final JdbcClient database;

    PollTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.POLL;
    }

    @Override
    public Sight sight(Standing standing) {
        return new Sight(POLLS + "in (:ids)", by(standing));
    }

    /** Nobody says its number: its title and when it was counted say which it is. */
    @Override
    public String called() {
        return "''";
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        return database.sql(POLLS + "= :poll_id")
                .params(by(standing))
                .param("poll_id", name)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    @Override
    public String path(String name) {
        return "polls/" + name;
    }

    private static Map<String, Object> by(Standing standing) {
        var values = new HashMap<>(SeenCouncils.by(standing));
        values.put("poll_me", standing.personId());
        return values;
    }
}
