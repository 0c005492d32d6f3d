package nl.perspectief.trail;

import java.util.Map;

/** Walks from a thing to all that it came of and all that came of it. */
final class Steps {

    /** Of each kind in each direction, so that many of one leave room for the others. */
    static final int MOST = 50;

    /** So far away at most; also where somebody led a trail back to itself. */
    static final int FARTHEST = 12;

    /** Before a query of {@code steps}: what it came of has a place below 0, itself 0, and what came of it one above. */
    static final String WALK = """
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
                where a.distance < :farthest),
            steps (kind, id, place) as (
                (select kind, id, -distance from (
                    select kind, id, max(distance) distance, row_number() over (partition by kind order by max(distance), id) turn
                    from behind where kind <> :kind or id <> :id group by kind, id) b where turn <= :most)
                union all
                (select :kind, :id, 0)
                union all
                (select kind, id, distance from (
                    select kind, id, max(distance) distance, row_number() over (partition by kind order by max(distance), id) turn
                    from ahead where kind <> :kind or id <> :id group by kind, id) a where turn <= :most))
            """;

    private Steps() {}

    /** What {@link #WALK} asks for. */
    static Map<String, Object> from(Thing thing) {
        return Map.of("kind", thing.kind().name(), "id", thing.id(), "farthest", FARTHEST, "most", MOST);
    }
}
