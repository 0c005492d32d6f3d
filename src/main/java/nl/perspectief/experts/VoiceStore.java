package nl.perspectief.experts;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts interviews, and keeps of each count only what may be told. */
@Component
class VoiceStore {

    private final JdbcClient database;
    private final InterviewStore interviews;

    VoiceStore(JdbcClient database, InterviewStore interviews) {
        this.database = database;
        this.interviews = interviews;
    }

    /** Counts what is left, as often as it is enough to tell of; the pool is held. */
    void countTheLast(long poolId, long municipalityId) {
        var isMore = true;
        while (isMore) {
            isMore = count(poolId, municipalityId, ToldCounts.FEWEST);
        }
    }

    /**
     * Counts those that no count has yet, {@value ToldCounts#MOST_OF_ONE} of each writer at most; the pool is held.
     *
     * @param least nothing happens with fewer
     * @return whether there were enough
     */
    boolean count(long poolId, long municipalityId, int least) {
        var all = interviews.uncounted(poolId);
        if (all.size() < least) {
            return false;
        }
        var edition = database.sql("""
                        insert into pool_edition (pool_id, edition_no, counted_at, interviews)
                        select :pool, coalesce(max(edition_no), 0) + 1, utc_timestamp(6), :interviews
                        from pool_edition where pool_id = :pool returning edition_no
                        """)
                .param("pool", poolId)
                .param("interviews", all.size())
                .query((row, _) -> row.getInt(1))
                .single();
        var shelters = interviews.shelters(municipalityId);
        var values = new ArrayList<@Nullable Object>();
        for (var attribute : Attribute.values()) {
            var counts = new LinkedHashMap<String, Integer>();
            attribute.bands(shelters).forEach(band -> counts.put(band, 0));
            all.forEach(each -> counts.merge(attribute.bandOf(each.bands()), 1, Integer::sum));
            ToldCounts.of(counts).people().forEach((band, people) -> {
                Collections.addAll(values, poolId, edition, attribute.name(), band);
                values.add(people);
            });
        }
        var rows = Collections.nCopies(values.size() / 5, "(?, ?, ?, ?, ?)");
        database.sql("insert into pool_figure (pool_id, edition_no, attribute, band, people) values "
                        + String.join(", ", rows))
                .params(values)
                .update();
        interviews.markCounted(all, edition);
        return true;
    }

    private record Told(
            String attribute, String band, @Nullable Integer people, int edition) {}

    private record Known(
            String attribute,
            String band,
            @Nullable String name,
            @Nullable Integer people) {}

    PoolFigures read(ExpertPool pool, int least) {
        var editions = new HashMap<Integer, Integer>();
        var last = new ArrayList<Instant>();
        var uncounted = new ArrayList<Integer>();
        var told = new ArrayList<Told>();
        database.sql("""
                        select e.edition_no, e.counted_at, e.interviews, f.attribute, f.band, f.people, u.uncounted
                        from expert_pool p join (select count(*) uncounted from (%s) c) u
                        left join pool_edition e on e.pool_id = p.id
                        left join pool_figure f on f.pool_id = e.pool_id and f.edition_no = e.edition_no
                        where p.id = :pool order by e.edition_no
                        """.formatted(InterviewStore.UNCOUNTED))
                .param("pool", pool.id())
                .query(row -> {
                    uncounted.add(row.getInt("uncounted"));
                    var counted = Rows.momentOrNull(row, "counted_at");
                    if (counted != null) {
                        last.add(counted);
                        editions.put(row.getInt("edition_no"), row.getInt("interviews"));
                    }
                    var attribute = row.getString("attribute");
                    if (attribute != null) {
                        told.add(new Told(
                                attribute,
                                row.getString("band"),
                                row.getObject("people", Integer.class),
                                row.getInt("edition_no")));
                    }
                });
        var interviewed = editions.values().stream().mapToInt(Integer::intValue).sum();
        var known = known(pool);
        var parts = new EnumMap<Attribute, PoolFigures.Part>(Attribute.class);
        for (var attribute : Attribute.values()) {
            parts.put(attribute, part(attribute, told, known, interviewed));
        }
        return new PoolFigures(
                interviewed,
                last.isEmpty() ? null : last.getLast(),
                !pool.isClosed() && !uncounted.isEmpty() && uncounted.getFirst() >= least,
                List.copyOf(parts.values()));
    }

    private static PoolFigures.Part part(Attribute attribute, List<Told> all, List<Known> known, int interviewed) {
        var told = all.stream()
                .filter(each -> each.attribute().equals(attribute.name()))
                .toList();
        var here = new HashMap<String, Known>();
        known.stream()
                .filter(each -> each.attribute().equals(attribute.name()))
                .forEach(each -> here.put(each.band(), each));
        var shelters = here.values().stream()
                .filter(each -> each.name() != null)
                .map(each -> new Shelter(Long.parseLong(each.band()), String.valueOf(each.name())))
                .sorted(comparing(Shelter::name))
                .toList();
        var bands = new ArrayList<PoolFigures.Band>();
        var sum = 0;
        for (var code : attribute.bands(shelters)) {
            var of = told.stream().filter(each -> each.band().equals(code)).toList();
            var atLeast = of.stream()
                    .mapToInt(each -> each.people() == null ? 0 : each.people())
                    .sum();
            var exact = !of.isEmpty()
                    && of.stream().allMatch(each -> each.people() != null)
                    && of.size() == told.stream().map(Told::edition).distinct().count();
            var population = here.get(code);
            bands.add(new PoolFigures.Band(
                    code,
                    population == null ? null : population.name(),
                    atLeast,
                    exact,
                    population == null ? null : population.people()));
            sum += atLeast;
        }
        var people = bands.stream()
                .mapToInt(band -> band.population() == null ? 0 : band.population())
                .sum();
        return new PoolFigures.Part(attribute, bands, interviewed - sum, people);
    }

    /** Of locations who lives there now, of other bands what oversight said. */
    private List<Known> known(ExpertPool pool) {
        return database.sql("""
                        select id, name, null attribute, null band, residents people
                        from location where municipality_id = ?
                        union all
                        select null, null, attribute, band, people from pool_population where pool_id = ?
                        """)
                .params(pool.municipalityId(), pool.id())
                .query((row, _) -> {
                    var location = row.getObject("id", Long.class);
                    return new Known(
                            location == null ? row.getString("attribute") : Attribute.LOCATION.name(),
                            location == null ? row.getString("band") : String.valueOf(location),
                            row.getString("name"),
                            row.getObject("people", Integer.class));
                })
                .list();
    }

    /** In place of what was said before. */
    void keep(long poolId, Population population) {
        database.sql("delete from pool_population where pool_id = ? and attribute = ?")
                .params(poolId, population.attribute().name())
                .update();
        if (population.people().isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        population
                .people()
                .forEach((band, people) -> Collections.addAll(
                        values, poolId, population.attribute().name(), band, people));
        var rows = Collections.nCopies(population.people().size(), "(?, ?, ?, ?)");
        database.sql("insert into pool_population (pool_id, attribute, band, people) values " + String.join(", ", rows))
                .params(values)
                .update();
    }
}
