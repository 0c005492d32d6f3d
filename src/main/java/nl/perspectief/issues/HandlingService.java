package nl.perspectief.issues;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those on a report's route, and oversight, do with it. */
@Service
@Transactional
@PreAuthorize(HandlingService.HANDLERS)
public class HandlingService {

    static final String HANDLERS =
            "hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '" + Roles.OVERSIGHT + "')";

    /** More are no longer looked at. */
    public static final int MOST_AT_ONCE = 100;

    private final IssueReportRepository reports;
    private final ReportEventRepository events;
    private final ReportPlans plans;
    private final ReportChanges changes;
    private final Access access;
    private final Clock clock;

    HandlingService(
            IssueReportRepository reports,
            ReportEventRepository events,
            ReportPlans plans,
            ReportChanges changes,
            Access access,
            Clock clock) {
        this.reports = reports;
        this.events = events;
        this.plans = plans;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Changes all of them or none.
     *
     * @param seen the reports as the user saw them, at most {@value #MOST_AT_ONCE}
     * @throws NotFoundException unless the user handles all, and what the change names
     * @throws ChangedMeanwhileException when one is no longer of that version; words may be added to any
     * @throws BadInputException when the change doesn't go with one of them
     */
    @TriedAgain
    public void change(List<ReportVersion> seen, Change change) {
        var held = found(seen.stream().map(ReportVersion::number).collect(toSet()), change, reports::holdHandled);
        for (var report : seen) {
            var version = in(held, report.number()).getVersion();
            if (version != report.version() && !addsOnly(change)) {
                throw new ChangedMeanwhileException("report " + report.number());
            }
        }
        var now = now();
        var planned = seen.stream()
                .map(report -> plans.plan(in(held, report.number()), change, other(held, change), now))
                .toList();
        planned.forEach(Runnable::run);
    }

    /**
     * What {@link #change} would do with each of them.
     *
     * @throws NotFoundException unless the user handles all, and what the change names
     */
    @Transactional(readOnly = true)
    public List<Previewed> preview(Set<String> numbers, Change change) {
        var found = found(numbers, change, reports::findHandled);
        return numbers.stream()
                .sorted()
                .map(number -> previewed(number, in(found, number), change, other(found, change)))
                .toList();
    }

    private Previewed previewed(String number, IssueReport report, Change change, @Nullable IssueReport other) {
        return new Previewed(
                new ReportVersion(number, report.getVersion()), report.getState(), obstacle(report, change, other));
    }

    /** Who may be assigned the report. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String number) {
        return plans.candidates(one(number, reports::findHandled));
    }

    /**
     * Corrects when something happened, and the clocks with it. Not for those who are measured by them: for oversight,
     * and of confidential reports for their confidential contact.
     *
     * @param place of the line in the report's history, as the user reads it
     * @param moment when it really happened; null when it never did
     * @throws BadInputException for a line that says nothing to the clocks, a moment before the report or in the
     *     future, and when what brought the report into its state would never have happened
     */
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    @TriedAgain
    public void correct(String number, int place, @Nullable Instant moment, Words reason) {
        var standing = access.standing();
        var report = one(number, reports::holdHandled);
        if (!report.isConfidential() && !standing.oversees(report.getMunicipalityId())) {
            throw new NotFoundException("report " + number);
        }
        reason.requireSome();
        var lines = reports.findHistory(Sight.of(standing), report.getId());
        if (place < 1 || place > lines.size()) {
            throw new NotFoundException("line " + place);
        }
        var line = lines.get(place - 1);
        BadInputException.unless(line.kind().isCorrectable(), "line", "issues.bad.line");
        BadInputException.unless(
                moment == null || !moment.isBefore(lines.getFirst().happenedAt()) && !moment.isAfter(now()),
                "moment",
                "issues.bad.moment");
        BadInputException.unless(!isStruck(lines, line), "line", "issues.bad.struck");
        BadInputException.unless(moment != null || !line.equals(lastMove(lines)), "moment", "issues.bad.lastMove");
        changes.correct(report, events.findById(line.id()).orElseThrow(), micros(moment), reason, now());
    }

    private IssueReport one(String number, Holding holding) {
        return Objects.requireNonNull(
                found(Set.of(number), new Change.Accept(), holding).get(number));
    }

    /** How reports are read. */
    private interface Holding {
        List<IssueReport> read(Sight sight, Collection<Long> ids);
    }

    /** By number, with the one that the change names; held in one order, so that two can't wait for each other. */
    private Map<String, IssueReport> found(Set<String> numbers, Change change, Holding holding) {
        BadInputException.unless(numbers.size() <= MOST_AT_ONCE, "number", "issues.bad.tooMany", MOST_AT_ONCE);
        var standing = access.standing();
        var sight = Sight.of(standing);
        var wanted = new HashSet<>(numbers);
        named(change).forEach(wanted::add);
        var ids = wanted.isEmpty() ? Map.<String, Long>of() : reports.findIds(sight, Numbers.of(standing, wanted));
        var read = holding.read(sight, orNone(Set.copyOf(ids.values()))).stream()
                .collect(toMap(IssueReport::getId, Function.identity()));
        var once = numbers.stream().map(ids::get).distinct().count() == numbers.size();
        if (numbers.isEmpty()
                || !once
                || !ids.keySet().equals(wanted)
                || !read.keySet().containsAll(ids.values())) {
            throw new NotFoundException("one of " + wanted);
        }
        return ids.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> read.get(each.getValue())));
    }

    private static IssueReport in(Map<String, IssueReport> found, String number) {
        return Objects.requireNonNull(found.get(number));
    }

    private static Stream<String> named(Change change) {
        return switch (change) {
            case Change.MergeInto(String number) -> Stream.of(number);
            case Change.Join(String number) -> Stream.of(number);
            default -> Stream.empty();
        };
    }

    private static @Nullable IssueReport other(Map<String, IssueReport> found, Change change) {
        return named(change).map(found::get).findFirst().orElse(null);
    }

    private @Nullable String obstacle(IssueReport report, Change change, @Nullable IssueReport other) {
        try {
            plans.plan(report, change, other, now());
            return null;
        } catch (BadInputException bad) {
            return bad.key();
        }
    }

    private static boolean addsOnly(Change change) {
        return change instanceof Change.Tell || change instanceof Change.Note;
    }

    private static boolean isStruck(List<HistoryLine.Found> lines, HistoryLine.Found line) {
        return lines.stream()
                .anyMatch(each -> Objects.equals(each.correctsId(), line.id()) && each.correctedTo() == null);
    }

    /** What brought the report into its state. */
    private static HistoryLine.@Nullable Found lastMove(List<HistoryLine.Found> lines) {
        return lines.stream()
                .filter(each -> each.state() != null)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private Instant now() {
        return Dates.micros(clock.instant());
    }

    private static @Nullable Instant micros(@Nullable Instant moment) {
        return moment == null ? null : Dates.micros(moment);
    }
}
