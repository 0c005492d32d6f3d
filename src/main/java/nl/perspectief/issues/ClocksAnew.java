package nl.perspectief.issues;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.perspectief.base.jobs.OneByOne;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Computes when open reports are due after their municipality is closed on other days. */
@Component
class ClocksAnew {

    private static final Logger LOG = LoggerFactory.getLogger(ClocksAnew.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final JdbcClient database;
    private final IssueReportRepository reports;
    private final ReportClocks clocks;
    private final ReportTokens tokens;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** By municipality; another node, and this one after a start, finds out by itself. */
    private final Map<Long, Failed> failed = new ConcurrentHashMap<>();

    /** A municipality of which not all reports are computed yet. */
    private record Stale(long municipalityId, int version) {}

    /** Of one municipality the reports that fail, while the others are computed. */
    private record Failed(int version, Map<Long, Pause> reports) {

        List<Long> due(Instant now) {
            return reports.entrySet().stream()
                    .filter(report -> !report.getValue().until().isAfter(now))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
        }
    }

    private record Pause(Duration length, Instant until) {

        static Pause first(Instant now) {
            return new Pause(FIRST_PAUSE, now.plus(FIRST_PAUSE));
        }

        Pause next(Instant now) {
            var twice = length.multipliedBy(2);
            var longer = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
            return new Pause(longer, now.plus(longer));
        }
    }

    ClocksAnew(
            JdbcClient database,
            IssueReportRepository reports,
            ReportClocks clocks,
            ReportTokens tokens,
            TransactionOperations transactions,
            Clock clock) {
        this.database = database;
        this.reports = reports;
        this.clocks = clocks;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A report that fails is tried again after longer and longer pauses; the others have their turn once. */
    void run() {
        var stale = requireNonNull(transactions.execute(
                _ -> database.sql("select municipality_id, version from work_calendar where computed_version < version")
                        .query((row, _) -> new Stale(row.getLong(1), row.getInt(2)))
                        .list()));
        failed.keySet().retainAll(stale.stream().map(Stale::municipalityId).toList());
        OneByOne.run(stale, this::compute);
    }

    private void compute(Stale stale) {
        var before = failed.get(stale.municipalityId());
        var failing = new HashMap<Long, Pause>();
        if (before != null && before.version() == stale.version()) {
            failing.putAll(before.reports());
            compute(before.due(clock.instant()), failing);
        } else {
            compute(open(stale.municipalityId()), failing);
        }
        if (!failing.isEmpty()) {
            failed.put(stale.municipalityId(), new Failed(stale.version(), failing));
            return;
        }
        transactions.executeWithoutResult(
                _ -> database.sql("update work_calendar set computed_version = ? where municipality_id = ?")
                        .param(stale.version())
                        .param(stale.municipalityId())
                        .update());
        failed.remove(stale.municipalityId());
    }

    private List<Long> open(long municipalityId) {
        return requireNonNull(transactions.execute(_ -> database.sql("""
                        select r.id from issue_report r
                        where r.municipality_id = ? and r.work_due is not null and exists (
                            select 1 from report_event e where e.report_id = r.id and e.clock = 'WORKDAYS')
                        order by r.id
                        """)
                .param(municipalityId)
                .query((row, _) -> row.getLong(1))
                .list()));
    }

    private void compute(Collection<Long> ids, Map<Long, Pause> failing) {
        for (var id : ids) {
            try {
                transactions.executeWithoutResult(_ -> computeOne(id));
                failing.remove(id);
            } catch (RuntimeException failure) {
                var before = failing.get(id);
                if (before == null) {
                    LOG.error("The clocks of report {} fail; it is tried again now and then", id, failure);
                }
                var now = clock.instant();
                failing.put(id, before == null ? Pause.first(now) : before.next(now));
            }
        }
    }

    private void computeOne(long id) {
        reports.hold(id).ifPresent(clocks::recompute);
        reports.flush();
        tokens.follow(id);
    }
}
