package nl.perspectief.trail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Steps.Placed;
import nl.perspectief.trail.Thing.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole chain to which a thing belongs, in two statements: each step only for who may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TrailService {

    private final JdbcClient database;
    private final Access access;
    private final Map<Kind, TrailSource> sources;

    TrailService(JdbcClient database, Access access, List<TrailSource> sources) {
        this.database = database;
        this.access = access;
        this.sources = sources.stream().collect(toMap(TrailSource::kind, Function.identity()));
    }

    /**
     * What it came of, itself, and what came of it, in that order.
     *
     * @throws NotFoundException unless the user may see the thing itself
     */
    public List<Step> of(Thing thing) {
        var placed = Stream.concat(Steps.of(database, thing).stream(), Stream.of(new Placed(thing, 0)))
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
        var seen =
                references(access.standing(), placed.stream().map(Placed::thing).toList());
        if (!seen.containsKey(thing)) {
            throw new NotFoundException("trail of " + thing);
        }
        return placed.stream()
                .filter(step -> seen.containsKey(step.thing()))
                .map(step -> new Step(Objects.requireNonNull(seen.get(step.thing())), step.place()))
                .toList();
    }

    /**
     * The same of the thing that is called so.
     *
     * @param kind as {@link Kind#word} says it
     * @throws NotFoundException unless the user may see it
     */
    public List<Step> find(String kind, String name) {
        return Kind.of(kind)
                .map(sources::get)
                .flatMap(source -> source.named(access.standing(), name).map(id -> of(new Thing(source.kind(), id))))
                .orElseThrow(() -> new NotFoundException("trail of " + kind));
    }

    /** Kinds that no module knows yet have no references. */
    private Map<Thing, Reference> references(Standing standing, Collection<Thing> things) {
        var ids = things.stream()
                .filter(thing -> sources.containsKey(thing.kind()))
                .collect(groupingBy(Thing::kind, mapping(Thing::id, toList())));
        if (ids.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<String, Object>();
        var sql = ids.entrySet().stream()
                .map(kind -> part(standing, kind.getKey(), kind.getValue(), values))
                .collect(joining(" union all "));
        return database.sql(sql).params(values).query((row, _) -> reference(row, standing)).list().stream()
                .collect(toMap(Reference::thing, Function.identity()));
    }

    private String part(Standing standing, Kind kind, List<Long> ids, Map<String, Object> values) {
        var sight = source(kind).sight(standing);
        var those = kind.word() + "_ids";
        values.putAll(sight.values());
        values.put(those, ids);
        return "select '%s' kind, s.id, s.code, s.number, s.title_en, s.title_nl, s.title_uk from (%s) s"
                .formatted(kind.name(), sight.sql().replace(":ids", ":" + those));
    }

    private Reference reference(ResultSet row, Standing standing) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var code = row.getString("code");
        var number = row.getString("number");
        var name = code == null ? number : QuotedNumbers.readBy(standing, code, number);
        return new Reference(
                new Thing(kind, row.getLong("id")),
                name,
                new Texts(row.getString("title_en"), row.getString("title_nl"), row.getString("title_uk")),
                source(kind).path(name));
    }

    private TrailSource source(Kind kind) {
        return Objects.requireNonNull(sources.get(kind));
    }
}
