package nl.perspectief.issues;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.perspectief.issues.clock.Fact;
import nl.perspectief.issues.clock.History;
import nl.perspectief.issues.clock.Holidays;
import org.springframework.stereotype.Component;

/** Keeps what the clocks say with the report, so that lists can be sorted by it. */
@Component
class ReportClocks {

    private final IssueReportRepository reports;
    private final ReportEventRepository events;
    private final WorkCalendarRepository calendars;
    private final Clock clock;

    ReportClocks(
            IssueReportRepository reports,
            ReportEventRepository events,
            WorkCalendarRepository calendars,
            Clock clock) {
        this.reports = reports;
        this.events = events;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of a report of which nothing is stored yet. */
    void begin(IssueReport report, Holidays holidays, Instant reportedAt) {
        var targets = report.getCategory().targets();
        set(report, new History(List.of(new Fact.Reported(reportedAt, targets))), holidays);
    }

    /** After whatever happened; those that were put under the report have the same clocks. */
    void recompute(IssueReport report) {
        set(report, history(report), calendars.holidays(report.getMunicipalityId()));
        reports.findByMergedInto(report.getId()).forEach(this::recompute);
    }

    /** Of a report that goes its own way, to which all of this happened. */
    Usage usage(ReportWords report, List<ReportEvent> lines, Instant now) {
        return Usage.of(history(report.reporterId(), lines), report.holidays(), now);
    }

    History history(IssueReport report) {
        return history(report.getReporterId(), events.findByReportIdOrderById(report.getId()));
    }

    private History history(long reporterId, List<ReportEvent> lines) {
        return Facts.history(
                reporterId, lines, id -> history(reports.findById(id).orElseThrow()));
    }

    private void set(IssueReport report, History history, Holidays holidays) {
        report.due(Deadlines.of(history, holidays));
        report.warn(Warnings.of(history, holidays).stillTold(report.getTold(), clock.instant()));
    }
}
