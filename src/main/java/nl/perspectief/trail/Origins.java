package nl.perspectief.trail;

import java.util.Collection;
import java.util.Map;

/** Walks from many things of one kind to all that each of them came of. */
final class Origins {

    /** Before a query of {@code steps}: each has its {@code root}, for which the place is 0, and below that what it came of. */
    static final String WALK = """
            with recursive
            behind (root, kind, id, distance) as (
                select to_id, from_kind, from_id, 1 from trail_link where to_kind = :kind and to_id in (:roots)
                union
                select b.root, l.from_kind, l.from_id, b.distance + 1
                from behind b join trail_link l on l.to_kind = b.kind and l.to_id = b.id
                where b.distance < :farthest),
            far (root, kind, id, distance) as (
                select root, kind, id, max(distance) from behind where kind <> :kind or id <> root
                group by root, kind, id),
            nearest (root, kind, id, distance, turn) as (
                select root, kind, id, distance, row_number() over (partition by root order by distance, id) from far),
            steps (root, kind, id, place) as (
                (select root, kind, id, -distance from nearest where turn <= :most)
                union all
                (select distinct to_id, to_kind, to_id, 0 from trail_link where to_kind = :kind and to_id in (:roots)))
            """;

    private Origins() {}

    /** What {@link #WALK} asks for. */
    static Map<String, Object> of(Thing.Kind kind, Collection<Long> ids) {
        return Map.of("kind", kind.name(), "roots", ids, "farthest", Steps.FARTHEST, "most", Steps.MOST);
    }
}
