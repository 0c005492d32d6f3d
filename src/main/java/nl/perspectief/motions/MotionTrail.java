package nl.perspectief.motions;

import java.util.Optional;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Motions in trails. */
@Component
class MotionTrail implements TrailSource {

    private static final String MOTIONS = " from motion m join council c on c.id = m.council_id" + MotionSql.PLACE;

    private static final String SEEN =
            "select m.id, y.code, m.number," + MotionSql.TITLE + ", concat('motions.state.', m.state) state,"
                    + " if(m.undecided, null, m.changed_at) done_at" + MOTIONS
                    + " join motion_version v on v.motion_id = m.id and v.version_no = m.version_no where m.id in (:ids) and"
                    + SeenCouncils.SEEN;

    private final JdbcClient database;

    MotionTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.MOTION;
    }

    @Override
    public Sight sight(Standing standing) {
        return new Sight(SEEN, SeenCouncils.by(standing));
    }

    /** What was promised since a council asked for it says so, also to who doesn't see the council. */
    @Override
    public Optional<String> glimpses() {
        return Optional.of("select m.id, 'DECIDED' glimpse from motion m where m.id in (:ids) and m.state = 'ADOPTED'");
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        return database.sql("select m.id" + MOTIONS + "where" + MotionNumbers.NAMED + "order by m.id limit 1")
                .params(MotionNumbers.named(name, standing))
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    @Override
    public String path(String name) {
        return MotionRow.pathOf(name);
    }
}
