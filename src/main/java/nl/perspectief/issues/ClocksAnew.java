package nl.perspectief.issues;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes when open reports are due after their municipality is closed on other days, beside other work. One that it
 * does not come to, because the portal stops, is computed with the next thing that happens to it.
 */
@Component
class ClocksAnew {

    private static final Logger log = LoggerFactory.getLogger(ClocksAnew.class);

    private static final int AT_ONCE = 50;
    private static final int MOST_TIMES = 5;

    private final JdbcClient database;
    private final IssueReportRepository reports;
    private final ReportClocks clocks;
    private final ReportTokens tokens;
    private final TransactionTemplate transaction;

    ClocksAnew(
            JdbcClient database,
            IssueReportRepository reports,
            ReportClocks clocks,
            ReportTokens tokens,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.reports = reports;
        this.clocks = clocks;
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
    }

    @TransactionalEventListener
    void on(ClosedDaysChanged event) {
        Thread.ofVirtual().name("clocks-anew").start(() -> computeAll(event.municipalityId()));
    }

    private void computeAll(long municipalityId) {
        try {
            var after = 0L;
            while (after >= 0) {
                after = computeInTheEnd(municipalityId, after);
            }
        } catch (DataAccessException failed) {
            log.warn("Not all open reports know the new closed days yet: each does with what happens to it next");
        }
    }

    /** Somebody may change one of them at that moment. */
    private long computeInTheEnd(long municipalityId, long after) {
        for (var time = 1; true; time++) {
            try {
                return computeSome(municipalityId, after);
            } catch (ConcurrencyFailureException overtaken) {
                if (time == MOST_TIMES) {
                    throw overtaken;
                }
            }
        }
    }

    /**
     * @param after the last report that was computed
     * @return the same for the next time; negative when there are no more
     */
    long computeSome(long municipalityId, long after) {
        var last = transaction.execute(_ -> {
            var ids = next(municipalityId, after);
            for (var report : reports.hold(ids)) {
                clocks.recompute(report);
            }
            reports.flush();
            ids.forEach(tokens::follow);
            return ids.isEmpty() ? -1L : ids.getLast();
        });
        return last == null ? -1 : last;
    }

    private List<Long> next(long municipalityId, long after) {
        return database.sql("""
                        select r.id from issue_report r
                        where r.municipality_id = ? and r.id > ? and r.work_due is not null and exists (
                            select 1 from report_event e where e.report_id = r.id and e.clock = 'WORKDAYS')
                        order by r.id limit ?
                        """)
                .param(municipalityId)
                .param(after)
                .param(AT_ONCE)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
