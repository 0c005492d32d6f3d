package nl.perspectief.issues;

import java.time.Clock;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.time.Dates;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes the reports of which nobody said for seven days that they are not solved. */
@Component
class Closings {

    private static final Limit AT_ONCE = Limit.of(500);

    private final ReportNewsRepository news;
    private final IssueReportRepository reports;
    private final ReportChanges changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Closings(
            ReportNewsRepository news,
            IssueReportRepository reports,
            ReportChanges changes,
            TransactionOperations transactions,
            Clock clock) {
        this.news = news;
        this.reports = reports;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        var before = clock.instant().minus(IssueReport.LAST_WORD);
        var ids = transactions.execute(_ -> news.findUnanswered(before, AT_ONCE));
        OneByOne.run(ids, id -> transactions.executeWithoutResult(_ -> close(id)));
    }

    /** Somebody may have answered since it was found. */
    private void close(long id) {
        var now = Dates.micros(clock.instant());
        reports.hold(id).filter(report -> report.isUnanswered(now)).ifPresent(report -> changes.expire(report, now));
    }
}
