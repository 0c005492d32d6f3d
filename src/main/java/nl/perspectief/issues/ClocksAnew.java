package nl.perspectief.issues;

import nl.perspectief.base.jobs.OneByOne;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Computes when open reports are due after their municipality is closed on other days. */
@Component
class ClocksAnew {

    private final JdbcClient database;
    private final IssueReportRepository reports;
    private final ReportClocks clocks;
    private final ReportTokens tokens;
    private final TransactionOperations transactions;

    ClocksAnew(
            JdbcClient database,
            IssueReportRepository reports,
            ReportClocks clocks,
            ReportTokens tokens,
            TransactionOperations transactions) {
        this.database = database;
        this.reports = reports;
        this.clocks = clocks;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** When one of them fails, its municipality has its next turn the next time. */
    void run() {
        var stale = transactions.execute(
                _ -> database.sql("select municipality_id from work_calendar where computed_version < version")
                        .query((row, _) -> row.getLong(1))
                        .list());
        OneByOne.run(stale, this::compute);
    }

    private void compute(long municipalityId) {
        var version =
                transactions.execute(_ -> database.sql("select version from work_calendar where municipality_id = ?")
                        .param(municipalityId)
                        .query(Integer.class)
                        .single());
        var open = transactions.execute(_ -> database.sql("""
                        select r.id from issue_report r
                        where r.municipality_id = ? and r.work_due is not null and exists (
                            select 1 from report_event e where e.report_id = r.id and e.clock = 'WORKDAYS')
                        order by r.id
                        """)
                .param(municipalityId)
                .query((row, _) -> row.getLong(1))
                .list());
        OneByOne.run(open, id -> transactions.executeWithoutResult(_ -> computeOne(id)));
        transactions.executeWithoutResult(
                _ -> database.sql("update work_calendar set computed_version = ? where municipality_id = ?")
                        .param(version)
                        .param(municipalityId)
                        .update());
    }

    private void computeOne(long id) {
        reports.hold(id).ifPresent(clocks::recompute);
        reports.flush();
        tokens.follow(id);
    }
}
