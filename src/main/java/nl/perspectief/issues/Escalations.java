package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.issues.clock.Escalation;
import nl.perspectief.issues.clock.TargetClock;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells those concerned when a target of a report is nearly, entirely and far too much used up. */
@Component
class Escalations {

    private static final Limit AT_ONCE = Limit.of(500);

    /** Then it is looked whether there is somebody to tell. */
    private static final Duration NOBODY_THERE = Duration.ofHours(1);

    private static final List<Escalation> HIGHEST_FIRST =
            Arrays.asList(Escalation.values()).reversed();

    private final ReportNewsRepository due;
    private final IssueReportRepository reports;
    private final ReportClocks clocks;
    private final WorkCalendarRepository calendars;
    private final ReportNews news;
    private final Notifications notifications;
    private final TransactionOperations transactions;
    private final Clock clock;

    Escalations(
            ReportNewsRepository due,
            IssueReportRepository reports,
            ReportClocks clocks,
            WorkCalendarRepository calendars,
            ReportNews news,
            Notifications notifications,
            TransactionOperations transactions,
            Clock clock) {
        this.due = due;
        this.reports = reports;
        this.clocks = clocks;
        this.calendars = calendars;
        this.news = news;
        this.notifications = notifications;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        OneByOne.runAll(this::due, id -> transactions.executeWithoutResult(_ -> escalate(id)));
    }

    private List<Long> due() {
        return requireNonNull(transactions.execute(_ -> due.findEscalating(clock.instant(), AT_ONCE)));
    }

    /** The history says what is due, not what was found: it may be answered since. */
    private void escalate(long id) {
        var now = clock.instant();
        var report = reports.hold(id).orElseThrow();
        var warnings = Warnings.of(clocks.history(report), calendars.holidays(report.getMunicipalityId()));
        var passed = warnings.passed(now);
        if (report.getState() == ReportState.MERGED) {
            due.setTold(id, passed.response(), passed.solution(), null);
            return;
        }
        var before = report.getTold();
        var told = new Told(
                tell(report, "response", warnings.response(), before.response(), passed.response()),
                tell(report, "solution", warnings.solution(), before.solution(), passed.solution()));
        var next = warnings.next(told).due();
        var again = now.plus(NOBODY_THERE);
        due.setTold(id, told.response(), told.solution(), next != null && next.isBefore(now) ? again : next);
    }

    /**
     * Who hears of the worst is not told of the better.
     *
     * @return the share of which somebody was told; what nobody was there to hear is not told
     */
    private int tell(IssueReport report, String target, TargetClock clock, int before, int passed) {
        if (clock.ended().isPresent()) {
            return passed;
        }
        var told = before;
        var toldWorse = new HashSet<Long>();
        for (var share : HIGHEST_FIRST) {
            if (share.percent() > before && share.percent() <= passed) {
                var audience = audience(report, share);
                if (!audience.isEmpty()) {
                    told = Math.max(told, share.percent());
                }
                var persons = audience.stream().filter(toldWorse::add).collect(toSet());
                notifications.send(
                        notice(report, target, share, clock.reached(share).orElseThrow()), persons);
            }
        }
        return told;
    }

    private Set<Long> audience(IssueReport report, Escalation share) {
        return switch (share) {
            case HANDLER -> news.inCharge(report);
            case MANAGER -> news.onRoute(report);
            case OVERSIGHT -> news.above(report);
        };
    }

    private static Notice notice(IssueReport report, String target, Escalation share, Instant reached) {
        var kind = switch (share) {
            case HANDLER -> News.WARNED;
            case MANAGER -> News.OVERDUE;
            case OVERSIGHT -> News.LONG_OVERDUE;
        };
        var cause = "late:%d:%s:%d:%d".formatted(report.getId(), target, share.percent(), reached.getEpochSecond());
        return new Notice(
                ReportNews.TOPIC, report.getId(), kind.name(), cause, report.getPriority() == Priority.URGENT);
    }
}
