package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.SameQuality.Cell;
import nl.perspectief.quality.SameQuality.Figure;
import nl.perspectief.quality.SameQuality.LastRound;
import nl.perspectief.quality.SameQuality.Row;
import nl.perspectief.quality.SameQuality.Spread;
import nl.perspectief.quality.SubmittedScores.Scores;
import nl.perspectief.quality.SubmittedScores.Submitted;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same quality everywhere, or not: the last round of each location side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '" + Roles.OVERSIGHT + "')")
public class SameQualityService {

    private final ChecklistRepository checklists;
    private final SubmittedScores scores;
    private final PublishedTemplates templates;
    private final Access access;
    private final Clock clock;

    SameQualityService(
            ChecklistRepository checklists,
            SubmittedScores scores,
            PublishedTemplates templates,
            Access access,
            Clock clock) {
        this.checklists = checklists;
        this.scores = scores;
        this.templates = templates;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Oversight sees every open location of its municipality; managers and council members their own rows, and the
     * spread over all.
     *
     * @param templateId whose rounds are compared
     * @throws NotFoundException for a template that isn't there
     */
    public SameQuality compare(long templateId) {
        var standing = access.standing();
        var template = templates.get(templateId);
        var latest = checklists.findLatest(
                orNone(standing.anywhereAs(Roles.OVERSIGHT, Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER)),
                templateId,
                Dates.day(clock.instant()));
        var scoresOf = scores.of(
                template,
                latest.stream()
                        .flatMap(at -> Stream.of(Optional.ofNullable(at.last()), Optional.ofNullable(at.earlier())))
                        .flatMap(Optional::stream)
                        .toList());
        var all = latest.stream().map(at -> row(template, at, scoresOf)).toList();
        var overseen = standing.municipalitiesAs(Roles.OVERSIGHT);
        var seen = latest.stream()
                .filter(round -> overseen.contains(round.municipalityId()))
                .map(LatestRound::locationId)
                .collect(toSet());
        seen.addAll(standing.locationsAs(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER));
        var rows = all.stream().filter(row -> seen.contains(row.locationId())).toList();
        var within = withinOneMunicipality(latest, overseen);
        var compared =
                all.stream().filter(row -> within.contains(row.locationId())).toList();
        var known =
                rows.stream().filter(row -> within.contains(row.locationId())).toList();
        return new SameQuality(
                template,
                !overseen.isEmpty(),
                rows,
                spreads(template, compared, known),
                spread(compared, known, Row::overall));
    }

    /** The locations that a spread is about: those overseen, else all; none if they are of several municipalities. */
    private static Set<Long> withinOneMunicipality(List<LatestRound> latest, Set<Long> overseen) {
        var about = latest.stream()
                .filter(round -> overseen.isEmpty() || overseen.contains(round.municipalityId()))
                .toList();
        return about.stream().map(LatestRound::municipalityId).distinct().count() > 1
                ? Set.of()
                : about.stream().map(LatestRound::locationId).collect(toSet());
    }

    private static Row row(Template template, LatestRound at, Map<Submitted, Scores> scoresOf) {
        var last = at.last();
        if (last == null || at.periodFrom() == null || at.periodUntil() == null) {
            return new Row(at.locationId(), at.locationCode(), at.locationName(), null, null, Map.of());
        }
        var now = requireNonNull(scoresOf.get(last));
        var earlier = at.earlier();
        var before = earlier == null ? null : scoresOf.get(earlier);
        return new Row(
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

    private static Map<String, Spread> spreads(Template template, List<Row> all, List<Row> seen) {
        var spreads = new HashMap<String, Spread>();
        for (var theme : template.themes()) {
            var spread = spread(all, seen, row -> row.themes().get(theme.code()));
            if (spread != null) {
                spreads.put(theme.code(), spread);
            }
        }
        return Map.copyOf(spreads);
    }

    private static @Nullable Spread spread(
            List<Row> all, List<Row> seen, Function<Row, ? extends @Nullable Cell> which) {
        var percents = percents(all, which);
        return Spread.mayBeTold(percents.length, percents(seen, which).length) ? Spread.of(percents) : null;
    }

    private static int[] percents(List<Row> rows, Function<Row, ? extends @Nullable Cell> which) {
        return rows.stream()
                .map(which)
                .flatMap(cell -> Optional.ofNullable(cell).stream())
                .flatMapToInt(cell -> cell.score().percent().stream())
                .toArray();
    }
}
