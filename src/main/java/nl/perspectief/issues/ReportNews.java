package nl.perspectief.issues;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.issues.ReportNewsRepository.Concerned;
import nl.perspectief.notifications.Notice;
import nl.perspectief.notifications.Notifications;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Decides who hears what of a report, when it happens; never who did it. */
@Component
class ReportNews {

    static final String TOPIC = "issues";

    private final IssueReportRepository reports;
    private final ReportNewsRepository news;
    private final ReportPlans plans;
    private final Notifications notifications;

    ReportNews(
            IssueReportRepository reports, ReportNewsRepository news, ReportPlans plans, Notifications notifications) {
        this.reports = reports;
        this.news = news;
        this.plans = plans;
        this.notifications = notifications;
    }

    @EventListener
    void on(ReportChanged event) {
        var report = reports.findById(event.reportId()).orElseThrow();
        if (event.rerouted()) {
            reroute(report, event);
        }
        switch (event.kind()) {
            case REPORTED -> arrived(report, event);
            case PRIORITISED -> {
                if (report.getPriority() == Priority.URGENT) {
                    arrived(report, event);
                }
            }
            case ASSIGNED -> {
                var handler = report.getHandlerId();
                tell(report, News.ASSIGNED, event, handler == null ? Set.of() : Set.of(handler));
            }
            case ANSWERED -> tell(report, News.ANSWERED, event, inCharge(report));
            case MESSAGE -> {
                if (isByReporter(report, event)) {
                    tell(report, News.WRITTEN, event, inCharge(report));
                } else {
                    tell(report, News.MESSAGE, event, Set.of(report.getReporterId()));
                }
            }
            case ASKED -> tell(report, News.ASKED, event, Set.of(report.getReporterId()));
            case REOPENED -> {
                tellConcerned(report, News.REOPENED, event);
                tell(report, News.REOPENED, event, inCharge(report));
            }
            case ACCEPTED -> tellConcerned(report, News.ACCEPTED, event);
            case STARTED -> tellConcerned(report, News.STARTED, event);
            case SOLVED -> tellConcerned(report, News.SOLVED, event);
            case REJECTED -> tellConcerned(report, News.REJECTED, event);
            case CONFIRMED, EXPIRED -> tellConcerned(report, News.CLOSED, event);
            case MERGED -> tellConcerned(report, News.MERGED, event);
            case UNMERGED -> tellConcerned(report, News.UNMERGED, event);
            case RECATEGORISED, SHOWN, NOTE, JOINED, LEFT, CORRECTED -> {}
        }
    }

    /** Others handle it now. What became confidential was never told to anybody else. */
    private void reroute(IssueReport report, ReportChanged event) {
        if (report.isConfidential()) {
            notifications.withdraw(TOPIC, report.getId(), Set.of(report.getReporterId()));
        }
        arrived(report, event);
    }

    private void arrived(IssueReport report, ReportChanged event) {
        var kind = report.getPriority() == Priority.URGENT ? News.URGENT : News.REPORTED;
        tell(report, kind, event, onRoute(report));
    }

    /** Who handles it; when nobody does, or may any more, those on its route. */
    Set<Long> inCharge(IssueReport report) {
        var handler = report.getHandlerId();
        return handler != null
                        && plans.candidates(report).stream().anyMatch(candidate -> candidate.personId() == handler)
                ? Set.of(handler)
                : onRoute(report);
    }

    Set<Long> onRoute(IssueReport report) {
        return holding(report, report.getRoute().handlers());
    }

    /** Of a confidential report nobody but its contact hears, also when it is far too late. */
    Set<Long> above(IssueReport report) {
        return report.isConfidential() ? onRoute(report) : holding(report, Set.of(FunctionKind.OVERSIGHT));
    }

    private Set<Long> holding(IssueReport report, Set<FunctionKind> kinds) {
        return plans.candidates(report, kinds).stream().map(Candidate::personId).collect(toSet());
    }

    /**
     * Reporter and supporters; also those of reports that were put under this one or are parts of it. Each is told of
     * the report they know.
     */
    private void tellConcerned(IssueReport report, News kind, ReportChanged event) {
        concerned(report).forEach((id, persons) -> tell(id, kind, event, persons, false));
    }

    /** By report, this one first. */
    private Map<Long, Set<Long>> concerned(IssueReport report) {
        var ids = Set.of(report.getId());
        var found = news.findConcerned(ids);
        for (var wider = idsOf(found); !wider.equals(ids); wider = idsOf(found)) {
            ids = wider;
            found = news.findConcerned(ids);
        }
        var persons = new LinkedHashMap<Long, Set<Long>>();
        persons.put(report.getId(), new HashSet<>());
        for (var row : found) {
            var all = persons.computeIfAbsent(row.reportId(), _ -> new HashSet<>());
            all.add(row.reporterId());
            if (row.supporterId() != null) {
                all.add(row.supporterId());
            }
        }
        return persons;
    }

    private static Set<Long> idsOf(Iterable<Concerned> rows) {
        var ids = new HashSet<Long>();
        rows.forEach(row -> ids.add(row.reportId()));
        return ids;
    }

    private void tell(IssueReport report, News kind, ReportChanged event, Set<Long> persons) {
        var urgent = report.getPriority() == Priority.URGENT && kind.readers() == News.For.HANDLERS;
        tell(report.getId(), kind, event, persons, urgent);
    }

    private void tell(long reportId, News kind, ReportChanged event, Set<Long> persons, boolean urgent) {
        notifications.send(
                new Notice(TOPIC, reportId, kind.name(), "report:" + event.lineId(), urgent),
                without(persons, event.by()));
    }

    private static Set<Long> without(Set<Long> persons, @Nullable Long by) {
        return persons.stream().filter(person -> !Objects.equals(person, by)).collect(toSet());
    }

    private static boolean isByReporter(IssueReport report, ReportChanged event) {
        return Objects.equals(event.by(), report.getReporterId());
    }
}
