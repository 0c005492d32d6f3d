package nl.perspectief.issues;

import java.time.Clock;
import java.util.List;
import nl.perspectief.issues.clock.History;
import nl.perspectief.issues.clock.Holidays;
import org.springframework.stereotype.Component;

/** Keeps what the clocks say with the report, so that lists can be sorted by it. */
@Component
class ReportClocks {

    private final IssueReportRepository reports;
    private final ReportEventRepository events;
    private final Clock clock;

    ReportClocks(IssueReportRepository reports, ReportEventRepository events, Clock clock) {
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /** Of a report that has only this line. */
    void begin(IssueReport report, ReportEvent reported) {
        set(report, history(report, List.of(reported)));
    }

    /** After whatever happened; those that were put under the report have the same clocks. */
    void recompute(IssueReport report) {
        set(report, history(report));
        reports.findByMergedInto(report.getId()).forEach(this::recompute);
    }

    History history(IssueReport report) {
        return history(report, events.findByReportIdOrderById(report.getId()));
    }

    private History history(IssueReport report, List<ReportEvent> lines) {
        return Facts.history(
                report.getReporterId(),
                lines,
                id -> history(reports.findById(id).orElseThrow()));
    }

    private void set(IssueReport report, History history) {
        report.due(Deadlines.of(history, Holidays.USUAL));
        report.warn(Warnings.of(history, Holidays.USUAL).stillTold(report.getTold(), clock.instant()));
    }
}
