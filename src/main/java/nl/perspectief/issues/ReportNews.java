package nl.perspectief.issues;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Set;
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
            case REPORTED -> arrived(report, event, event.handlers());
            case PRIORITISED -> {
                if (report.getPriority() == Priority.URGENT) {
                    arrived(report, event, onRoute(report));
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
            case PHOTOS_ADDED -> tell(report, News.PHOTOS_ADDED, event, inCharge(report));
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
            case MERGED -> tellOwn(report, News.MERGED, event);
            case UNMERGED -> tellOwn(report, News.UNMERGED, event);
            case PHOTO_INFECTED -> tell(report, News.PHOTO_INFECTED, event, Set.of(report.getReporterId()));
            case RECATEGORISED, SHOWN, NOTE, JOINED, LEFT, CORRECTED -> {}
        }
    }

    /** Others handle it now. What became confidential was never told to anybody else. */
    private void reroute(IssueReport report, ReportChanged event) {
        if (report.isConfidential()) {
            notifications.withdraw(TOPIC, report.getId(), Set.of(report.getReporterId()));
        }
        arrived(report, event, onRoute(report));
    }

    private void arrived(IssueReport report, ReportChanged event, Set<Long> handlers) {
        var kind = report.getPriority() == Priority.URGENT ? News.URGENT : News.REPORTED;
        tell(report, kind, event, handlers);
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

    /** Reporter and supporters. */
    private void tellOwn(IssueReport report, News kind, ReportChanged event) {
        var persons = ConcernedPersons.of(report.getId(), news).own();
        send(report.getId(), new ToldKind(kind, null), event, persons, false);
    }

    /**
     * Reporter and supporters; also those of reports that were put under this one, since these go its way, and those of
     * its parts, to whom it happened to the larger fault. Each is told of the report they know, and of a larger fault
     * that is not shown to the location nobody.
     */
    private void tellConcerned(IssueReport report, News kind, ReportChanged event) {
        var concerned = ConcernedPersons.of(report.getId(), news);
        concerned.following().forEach((id, persons) -> send(id, new ToldKind(kind, null), event, persons, false));
        if (report.getVisibility() == Visibility.LOCATION) {
            var ofWhole = new ToldKind(kind, report.getId());
            concerned.ofParts().forEach((id, persons) -> send(id, ofWhole, event, persons, false));
        }
    }

    private void tell(IssueReport report, News kind, ReportChanged event, Set<Long> persons) {
        var urgent = report.getPriority() == Priority.URGENT && kind.readers() == News.For.HANDLERS;
        send(report.getId(), new ToldKind(kind, null), event, persons, urgent);
    }

    private void send(long reportId, ToldKind kind, ReportChanged event, Set<Long> persons, boolean urgent) {
        notifications.send(
                new Notice(TOPIC, reportId, kind.stored(), "report:" + event.lineId(), urgent),
                without(persons, event.by()));
    }

    private static Set<Long> without(Set<Long> persons, @Nullable Long by) {
        return persons.stream().filter(person -> !Objects.equals(person, by)).collect(toSet());
    }

    private static boolean isByReporter(IssueReport report, ReportChanged event) {
        return Objects.equals(event.by(), report.getReporterId());
    }
}
