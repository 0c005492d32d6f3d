package nl.perspectief.trail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks from a thing to all that it came of and all that came of it, in one statement. */
final class Steps {

    static final int MOST = 50;

    /** So far away at most; also where somebody led a trail back to itself. */
    private static final int FARTHEST = 12;

    private static final String WALK = """
            with recursive
            behind (kind, id, distance) as (
                select from_kind, from_id, 1 from trail_link where to_kind = :kind and to_id = :id
                union
                select l.from_kind, l.from_id, b.distance + 1
                from behind b join trail_link l on l.to_kind = b.kind and l.to_id = b.id
                where b.distance < :farthest),
            ahead (kind, id, distance) as (
                select to_kind, to_id, 1 from trail_link where from_kind = :kind and from_id = :id
                union
                select l.to_kind, l.to_id, a.distance + 1
                from ahead a join trail_link l on l.from_kind = a.kind and l.from_id = a.id
                where a.distance < :farthest)
            (select kind, id, -max(distance) place from behind group by kind, id order by place desc, id limit :most)
            union all
            (select kind, id, max(distance) place from ahead group by kind, id order by place, id limit :most)
            order by place, id
            """;

    private Steps() {}

    /** A thing and how far it is away, see {@link Step}. */
    record Placed(Thing thing, int place) {}

    /** In their order, without the thing itself. */
    static List<Placed> of(JdbcClient database, Thing thing) {
        return database
                .sql(WALK)
                .param("kind", thing.kind().name())
                .param("id", thing.id())
                .param("farthest", FARTHEST)
                .param("most", MOST)
                .query((row, _) -> new Placed(
                        new Thing(Thing.Kind.valueOf(row.getString("kind")), row.getLong("id")), row.getInt("place")))
                .list()
                .stream()
                .filter(step -> !step.thing().equals(thing))
                .toList();
    }
}
