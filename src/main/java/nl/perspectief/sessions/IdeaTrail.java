package nl.perspectief.sessions;

import java.util.Optional;
import nl.perspectief.experts.PoolSight;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ideas in trails, for those who may see their pool. In addresses they are named by pool, session and idea, such as 3-7-41;
 * people read in which session they came up.
 */
@Component
class IdeaTrail implements TrailSource {

    private static final String PREFIX = "idea_";

    private static final String FROM = " from session_idea i join pool_session s on s.id = i.session_id"
            + " join expert_pool p on p.id = s.pool_id where ";

    private static final String NAME = "concat_ws('-', p.id, s.id, i.id)";

    private static final String SEEN = "select i.id, null code, " + NAME + " number, s.title session_title,"
            + " left(if(i.language = 'en', i.text, i.text_en), 150) title_en,"
            + " left(if(i.language = 'nl', i.text, i.text_nl), 150) title_nl,"
            + " left(if(i.language = 'uk', i.text, i.text_uk), 150) title_uk, null state, s.closed_at done_at" + FROM
            + "i.id in (:ids) and"
            + PoolSight.of(PREFIX);

    private final JdbcClient database;

    IdeaTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.IDEA;
    }

    @Override
    public String called() {
        return "k.session_title";
    }

    @Override
    public Sight sight(Standing standing) {
        return new Sight(SEEN, PoolSight.by(PREFIX, standing));
    }

    @Override
    public Optional<String> glimpses() {
        return Optional.of("select i.id, 'THOUGHT' glimpse from session_idea i where i.id in (:ids)");
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        return database.sql("select i.id" + FROM + NAME + " = :name and i.id = substring_index(:name, '-', -1) and"
                        + PoolSight.of(PREFIX))
                .params(PoolSight.by(PREFIX, standing))
                .param("name", name)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    @Override
    public String path(String name) {
        var parts = name.split("-");
        return PoolSession.pathOf(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
