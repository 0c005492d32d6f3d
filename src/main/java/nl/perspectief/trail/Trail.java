package nl.perspectief.trail;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules say that one thing came of another, in the transaction in which it did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Trail {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Trail(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** What was said before stays as it is. */
    public void link(Thing from, Thing to) {
        link(List.of(from), to);
    }

    /** The same of several things at once. */
    public void link(Collection<Thing> from, Thing to) {
        if (from.isEmpty()) {
            return;
        }
        database.sql("insert ignore into trail_link (from_kind, from_id, to_kind, to_id, linked_at) values "
                        + String.join(", ", Collections.nCopies(from.size(), "(?, ?, ?, ?, utc_timestamp(6))")))
                .params(from.stream()
                        .flatMap(thing -> Stream.<Object>of(
                                thing.kind().name(), thing.id(), to.kind().name(), to.id()))
                        .toList())
                .update();
        events.publishEvent(new CameOf(List.copyOf(from), to));
    }

    /** What it came of, the nearest first: at most {@value Steps#MOST} things of a kind. */
    public List<Thing> before(Thing thing) {
        return database.sql(Steps.WALK + "select kind, id from steps where place < 0 order by place desc, id desc")
                .params(Steps.from(thing))
                .query((row, _) -> new Thing(Thing.Kind.valueOf(row.getString("kind")), row.getLong("id")))
                .list();
    }
}
