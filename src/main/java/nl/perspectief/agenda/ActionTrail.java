package nl.perspectief.agenda;

import java.util.Optional;
import nl.perspectief.base.text.Texts;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions in trails. */
@Component
class ActionTrail implements TrailSource {

    private static final String SEEN = "select a.id, y.code, a.number," + ActionSql.TITLE
            + ", concat('agenda.state.', a.state) state, if(a.ended, a.changed_at, null) done_at from action a join municipality y on y.id = a.municipality_id where a.id in (:ids) and"
            + ActionSight.SEEN;

    private final JdbcClient database;
    private final LeftWords left;

    ActionTrail(JdbcClient database, LeftWords left) {
        this.database = database;
        this.left = left;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.ACTION;
    }

    @Override
    public Sight sight(Standing standing) {
        return new Sight(SEEN, ActionSight.by(standing));
    }

    /** What nobody took on is read by few, but that it was proposed may be known where it came from. */
    @Override
    public Optional<String> glimpses() {
        return Optional.of("select a.id, if(a.state = 'PROPOSED', 'WAITS', 'NOT_TAKEN') glimpse from action a"
                + " where a.id in (:ids) and a.accepted_at is null");
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        return database.sql("select a.id from action a join municipality y on y.id = a.municipality_id where"
                        + ActionSql.NAMED)
                .params(ActionSql.named(name, standing))
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    @Override
    public Texts title(Texts stored, String name) {
        return left.title(stored, name);
    }

    @Override
    public String path(String name) {
        return ActionRow.pathOf(name);
    }
}
