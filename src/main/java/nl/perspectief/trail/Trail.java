package nl.perspectief.trail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules say that one thing came of another, in the transaction in which it did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Trail {

    private final JdbcClient database;

    Trail(JdbcClient database) {
        this.database = database;
    }

    /** What was said before stays as it is. */
    public void link(Thing from, Thing to) {
        database.sql("""
                        insert ignore into trail_link (from_kind, from_id, to_kind, to_id, linked_at)
                        values (?, ?, ?, ?, utc_timestamp(6))
                        """)
                .params(from.kind().name(), from.id(), to.kind().name(), to.id())
                .update();
    }

    /** What it came of, the nearest first: at most {@value Steps#MOST} things. */
    public List<Thing> before(Thing thing) {
        return database.sql(Steps.WALK + "select kind, id from steps where place < 0 order by place desc, id desc")
                .params(Steps.from(thing))
                .query((row, _) -> new Thing(Thing.Kind.valueOf(row.getString("kind")), row.getLong("id")))
                .list();
    }
}
