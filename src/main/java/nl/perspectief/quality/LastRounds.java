package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static nl.perspectief.security.Standing.orNone;
import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.quality.SameQuality.Cell;
import nl.perspectief.quality.SameQuality.Figure;
import nl.perspectief.quality.SameQuality.LastRound;
import nl.perspectief.quality.SameQuality.Row;
import nl.perspectief.quality.SubmittedScores.Scores;
import nl.perspectief.quality.SubmittedScores.Submitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last round of each location with its scores. A median is over all locations of a municipality, so they are kept as
 * long as the database says, each time it is asked, that no round was submitted or reopened since, and no location changed.
 */
@Component
class LastRounds {

    /** Of about a kilobyte each. */
    private static final int MOST_ROWS = 20_000;

    private final ChecklistRepository checklists;
    private final SubmittedScores scores;
    private final JdbcClient database;
    private final Cache<Wanted, Kept> known = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Wanted _, Kept kept) -> kept.compared().rows().size() + 1)
            .build();

    private record Wanted(Set<Long> municipalityIds, long templateId) {}

    private record Kept(LocalDate day, List<State> states, Compared compared) {}

    /** What only grows when something changes: a location has a version, and none is ever taken away. */
    private record State(long municipalityId, long locations, long versions, long changes) {}

    LastRounds(ChecklistRepository checklists, SubmittedScores scores, JdbcClient database) {
        this.checklists = checklists;
        this.scores = scores;
        this.database = database;
    }

    /** In the transaction that submits a round or reopens one, so that both are seen together. */
    void changed(long checklistId) {
        database.sql("""
                        insert into round_changes (municipality_id, times)
                        select l.municipality_id, 1 from checklist c join location l on l.id = c.location_id where c.id = ?
                        on duplicate key update times = times + 1
                        """).param(checklistId).update();
    }

    /** A row for each location that is open on that day, by name. */
    Compared of(Set<Long> municipalityIds, Template template, LocalDate day) {
        if (!isCurrentTransactionReadOnly()) {
            return read(municipalityIds, template, day); // what was written here may still be taken back
        }
        var wanted = new Wanted(municipalityIds, template.id());
        // before the rounds: what changes in between is read too soon, and again
        var states = states(municipalityIds);
        var kept = known.getIfPresent(wanted);
        if (kept == null || !kept.day().equals(day) || !kept.states().equals(states)) {
            kept = new Kept(day, states, read(municipalityIds, template, day));
            known.put(wanted, kept);
        }
        return kept.compared();
    }

    private List<State> states(Set<Long> municipalityIds) {
        return database.sql("""
                        select l.municipality_id, count(*), sum(l.version),
                            ifnull((select c.times from round_changes c where c.municipality_id = l.municipality_id), 0)
                        from location l
                        where l.municipality_id in (:municipalities)
                        group by l.municipality_id
                        order by l.municipality_id
                        """)
                .param("municipalities", orNone(municipalityIds))
                .query((row, _) -> new State(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private Compared read(Set<Long> municipalityIds, Template template, LocalDate day) {
        var latest = checklists.findLatest(orNone(municipalityIds), template.id(), day);
        var scoresOf = scores.of(
                template,
                latest.stream()
                        .flatMap(at -> Stream.of(at.last(), at.earlier()))
                        .filter(Objects::nonNull)
                        .toList());
        return Compared.of(
                template, latest.stream().map(at -> row(template, at, scoresOf)).toList());
    }

    private static Row row(Template template, LatestRound at, Map<Submitted, Scores> scoresOf) {
        var last = at.last();
        if (last == null || at.periodFrom() == null || at.periodUntil() == null) {
            return new Row(
                    at.municipalityId(), at.locationId(), at.locationCode(), at.locationName(), null, null, Map.of());
        }
        var now = requireNonNull(scoresOf.get(last));
        var earlier = at.earlier();
        var before = earlier == null ? null : scoresOf.get(earlier);
        return new Row(
                at.municipalityId(),
                at.locationId(),
                at.locationCode(),
                at.locationName(),
                new LastRound(last.checklistId(), at.periodFrom(), at.periodUntil()),
                cell(now, before, Scores::overall),
                template.themes().stream()
                        .map(Template.Theme::code)
                        .collect(toUnmodifiableMap(
                                Function.identity(),
                                code -> cell(
                                        now,
                                        before,
                                        all -> requireNonNull(all.themes().get(code))))));
    }

    private static Cell cell(Scores now, @Nullable Scores before, Function<Scores, Figure> which) {
        return new Cell(
                which.apply(now),
                before == null ? OptionalInt.empty() : which.apply(before).percent());
    }
}
