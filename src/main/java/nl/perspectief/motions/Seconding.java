package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.motions.MotionStore.VersionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who supports the present text of a motion; with as many as it needs, it is seconded. */
@Component
class Seconding {

    /** Of one person for one motion, so that who changes their mind all day doesn't fill what is said of it. */
    private static final int MOST_A_DAY = 3;

    private final JdbcClient database;
    private final MotionStore store;
    private final MotionNews news;

    Seconding(JdbcClient database, MotionStore store, MotionNews news) {
        this.database = database;
        this.store = store;
        this.news = news;
    }

    void submitted(HeldMotion motion) {
        var line = store.line(motion.id(), MotionEventKind.SUBMITTED)
                .by(motion.me())
                .making(motion.version())
                .add();
        news.tellMembers(motion, News.SUBMITTED, line);
        secondIfEnough(motion);
    }

    /** Whoever supported another text is told, and supports none now. */
    void changed(HeldMotion motion, MotionText text) {
        var supporters = supporters(motion);
        var version = store.rewrite(motion, VersionKind.CHANGED, motion.me(), null, text);
        var line = store.line(motion.id(), MotionEventKind.CHANGED)
                .by(motion.me())
                .making(version)
                .add();
        news.tell(motion, News.CHANGED, null, line, supporters);
    }

    /** One that only has another language beside what was there; who supports it goes on to do so. */
    void translated(HeldMotion motion, MotionText text) {
        // TRANSLATED is what is added to a text that is frozen
        var version = store.rewrite(motion, VersionKind.CHANGED, motion.me(), null, text);
        database.sql("""
                        insert into motion_support (motion_id, version_no, person_id, since)
                        select motion_id, ?, person_id, since from motion_support where motion_id = ? and version_no = ?
                        """).params(version, motion.id(), motion.version()).update();
        store.line(motion.id(), MotionEventKind.TRANSLATED)
                .by(motion.me())
                .making(version)
                .add();
    }

    void support(HeldMotion motion) {
        if (!supporters(motion).contains(motion.me())) {
            BadInputException.unless(
                    store.supportsOfToday(motion) < MOST_A_DAY, "state", "motions.bad.manySupports", MOST_A_DAY);
            database.sql("""
                            insert into motion_support (motion_id, version_no, person_id, since)
                            values (?, ?, ?, utc_timestamp(6))
                            """).params(motion.id(), motion.version(), motion.me()).update();
            store.line(motion.id(), MotionEventKind.SUPPORTED).by(motion.me()).add();
            secondIfEnough(motion);
        }
    }

    void withdrawSupport(HeldMotion motion) {
        var taken = database.sql("delete from motion_support where motion_id = ? and version_no = ? and person_id = ?")
                .params(motion.id(), motion.version(), motion.me())
                .update();
        if (taken == 1) {
            store.line(motion.id(), MotionEventKind.SUPPORT_WITHDRAWN)
                    .by(motion.me())
                    .add();
        }
    }

    /** @throws ChangedMeanwhileException unless the present text is the one that the user read */
    void requireRead(HeldMotion motion, int version) {
        if (motion.version() != version) {
            throw new ChangedMeanwhileException("motion " + motion.number());
        }
    }

    private void secondIfEnough(HeldMotion motion) {
        if (supporters(motion).size() >= motion.threshold()) {
            store.move(motion, MotionState.SECONDED);
            news.tellSeconded(
                    motion, store.line(motion.id(), MotionEventKind.SECONDED).add());
        }
    }

    private List<Long> supporters(HeldMotion motion) {
        return database.sql("select person_id from motion_support where motion_id = ? and version_no = ?")
                .params(motion.id(), motion.version())
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
