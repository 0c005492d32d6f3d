package nl.perspectief.trail;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
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

    /** The same of several things at once. */
    public void link(Collection<Thing> from, Thing to) {
        if (from.isEmpty()) {
            return;
        }
        database.sql("""
                        insert ignore into trail_link (from_kind, from_id, to_kind, to_id, linked_at)
                        select t.kind, t.id, ?, ?, utc_timestamp(6) from json_table(?, '$[*]' columns (
                            kind varchar(12) path '$.kind', id bigint path '$.id')) t
                        """)
                .params(
                        to.kind().name(),
                        to.id(),
                        from.stream().map(Trail::json).collect(joining(",", "[", "]")))
                .update();
    }

    private static String json(Thing thing) {
        return "{\"kind\":\"%s\",\"id\":%d}".formatted(thing.kind().name(), thing.id());
    }

    /** What it came of, the nearest first: at most {@value Steps#MOST} things. */
    public List<Thing> before(Thing thing) {
        return database.sql(Steps.WALK + "select kind, id from steps where place < 0 order by place desc, id desc")
                .params(Steps.from(thing))
                .query((row, _) -> new Thing(Thing.Kind.valueOf(row.getString("kind")), row.getLong("id")))
                .list();
    }
}
