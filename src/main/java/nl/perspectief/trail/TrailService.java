package nl.perspectief.trail;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole chain to which a thing belongs, in one statement: each step only for who may see it or know of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TrailService {

    /** Each module has its own collations, and one result needs one. */
    private static final String TEXTS = Stream.of("code", "number", "title_en", "title_nl", "title_uk", "state")
            .map("convert(k.%1$s using utf8mb4) collate utf8mb4_bin %1$s"::formatted)
            .collect(joining(", "));

    /** A report of which no municipality is said is confidential. */
    private static final String OPEN = " not (t.kind = 'REPORT' and t.code is null) ";

    /** Once for each thing of which a step that lies ahead came directly. */
    private static final String DIRECTLY =
            " left join trail_link l on s.place > 0 and l.to_kind = s.kind and l.to_id = s.id";

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
        var steps = steps(access.standing(), thing);
        if (Step.seen(steps).stream().noneMatch(step -> step.place() == 0)) {
            throw new NotFoundException("trail of " + thing);
        }
        return steps;
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

    /**
     * What each of many things came of, the farthest first, in one statement: of those that the user may see and that came of
     * something, by their id. For lists and files that are handed on, so without anything confidential, whoever asks.
     *
     * @param kind of all of them
     */
    public Map<Long, List<Step.Seen>> origins(Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var standing = access.standing();
        var values = new HashMap<>(Origins.of(kind, ids));
        var found = database
                .sql(Origins.WALK + "select s.root, s.place, t.* from steps s join (" + things(standing, values)
                        + ") t on t.kind = s.kind and t.id = s.id where" + OPEN)
                .params(values)
                .query((row, _) -> Map.entry(
                        row.getLong("root"), new Step.Seen(reference(row, standing), row.getInt("place"), null)))
                .list()
                .stream()
                .sorted(inOrder(
                        entry -> entry.getValue().place(),
                        entry -> entry.getValue().reference().thing()))
                .toList();
        var seen = found.stream()
                .filter(entry -> entry.getValue().place() == 0)
                .map(Map.Entry::getKey)
                .collect(toSet());
        return found.stream()
                .filter(entry -> entry.getValue().place() < 0 && seen.contains(entry.getKey()))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /**
     * What somebody names in an address, when a motion of the council of that location may come of it; empty also where
     * the user may not see it.
     *
     * @param said kind and name, such as report:M-2026-0042
     */
    public Optional<Reference> origin(String said, long locationId) {
        var cut = said.indexOf(':');
        return Kind.of(said.substring(0, Math.max(cut, 0)))
                .map(sources::get)
                .flatMap(source -> source.named(access.standing(), said.substring(cut + 1))
                        .map(id -> new Thing(source.kind(), id)))
                .flatMap(thing -> kept(thing, locationId));
    }

    /** The same of what was named once: it may have become something that the user may not see. */
    public Optional<Reference> kept(Thing thing, long locationId) {
        return Step.seen(steps(access.standing(), thing)).stream()
                .filter(step -> step.place() == 0)
                .map(Step.Seen::reference)
                .filter(_ -> source(thing.kind()).concerns(thing.id(), locationId))
                .findFirst();
    }

    private List<Step> steps(Standing standing, Thing thing) {
        var values = new HashMap<>(Steps.from(thing));
        var found = database.sql(Steps.WALK
                        + "select s.place, t.*, null glimpse, l.from_kind, l.from_id from steps s join ("
                        + things(standing, values) + ") t on t.kind = s.kind and t.id = s.id" + DIRECTLY
                        + " union all " + glimpses())
                .params(values)
                .query((row, _) -> found(row, standing))
                .list();
        return FoundStep.allowed(FoundStep.branchAfterBranch(found.stream()
                .sorted(inOrder(FoundStep::place, FoundStep::thing))
                .toList()));
    }

    /** Of several at one place what was said is before what was thought of, and that before what is done. */
    private static <S> Comparator<S> inOrder(ToIntFunction<S> place, Function<S, Thing> thing) {
        return comparingInt(place)
                .thenComparing(step -> thing.apply(step).kind())
                .thenComparing(step -> thing.apply(step).id());
    }

    /** What somebody may see of the steps; what the query asks for goes to the values. */
    private String things(Standing standing, Map<String, Object> values) {
        return sources.values().stream()
                .map(source -> {
                    var sight = source.sight(standing);
                    values.putAll(sight.values());
                    return part(source, sight.sql());
                })
                .collect(joining(" union all "));
    }

    /** What can be known of the steps; of what lies ahead once for each thing that it came of. */
    private String glimpses() {
        return sources.values().stream()
                .flatMap(source -> source.glimpses().stream()
                        .map(sql -> "select '%1$s' kind, g.id, g.glimpse from (%2$s) g"
                                .formatted(source.kind(), ofSteps(source, sql))))
                .collect(joining(
                        " union all ",
                        "select s.place, g.kind, g.id, null, null, null, null, null, null, null, null, g.glimpse, l.from_kind, l.from_id"
                                + " from steps s join (",
                        ") g on g.kind = s.kind and g.id = s.id" + DIRECTLY));
    }

    private static String ofSteps(TrailSource source, String sql) {
        return sql.replace("(:ids)", "(select id from steps where kind = '" + source.kind() + "')");
    }

    private static String part(TrailSource source, String sql) {
        return "select '%1$s' kind, k.id, %2$s, convert(%4$s using utf8mb4) collate utf8mb4_bin called, k.done_at from (%3$s) k"
                .formatted(source.kind(), TEXTS, ofSteps(source, sql), source.called());
    }

    private FoundStep found(ResultSet row, Standing standing) throws SQLException {
        var thing = new Thing(Kind.valueOf(row.getString("kind")), row.getLong("id"));
        var glimpse = row.getString("glimpse");
        var from = row.getString("from_kind");
        return new FoundStep(
                thing,
                row.getInt("place"),
                glimpse == null ? reference(row, standing) : null,
                glimpse == null ? null : Glimpse.valueOf(glimpse),
                from == null ? null : new Thing(Kind.valueOf(from), row.getLong("from_id")),
                thing.kind() == Kind.REPORT && row.getString("code") == null);
    }

    private Reference reference(ResultSet row, Standing standing) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var code = row.getString("code");
        var number = row.getString("number");
        var name = code == null ? number : QuotedNumbers.readBy(standing, code, number);
        var called = row.getString("called");
        return new Reference(
                new Thing(kind, row.getLong("id")),
                name,
                called == null ? name : called,
                source(kind).title(Rows.texts(row, "title"), name),
                source(kind).path(name),
                row.getString("state"),
                Rows.momentOrNull(row, "done_at"));
    }

    private TrailSource source(Kind kind) {
        return Objects.requireNonNull(sources.get(kind));
    }
}
