package nl.perspectief.issues;

import java.time.Instant;
import java.util.Set;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put under another report goes its way, and that one may have been put under a third. */
@Component
class FollowedReports {

    private final JdbcClient database;
    private final IssueReportRepository reports;

    FollowedReports(JdbcClient database, IssueReportRepository reports) {
        this.database = database;
        this.reports = reports;
    }

    /** The report at the end of the way. */
    record Followed(long id, ReportState state, @Nullable Instant solvedAt) {}

    /** @param id of one that was put under another */
    Followed of(long id) {
        return database.sql("""
                        with recursive way as (
                            select id, merged_into, state, solved_at from issue_report where id = ?
                            union all
                            select r.id, r.merged_into, r.state, r.solved_at
                            from way join issue_report r on r.id = way.merged_into)
                        select id, state, solved_at from way where merged_into is null
                        """)
                .param(id)
                .query((row, _) -> new Followed(
                        row.getLong(1), ReportState.valueOf(row.getString(2)), Rows.momentOrNull(row, "solved_at")))
                .single();
    }

    /** How far it is, or that whose way it goes. */
    ReportState reached(IssueReport report) {
        return report.getMergedInto() == null
                ? report.getState()
                : of(report.getId()).state();
    }

    /** The report that it goes the way of, whoever the user is; itself for most. */
    IssueReport hold(IssueReport report) {
        if (report.getMergedInto() == null) {
            return report;
        }
        var end = of(report.getId()).id();
        var held = reports.hold(Set.of(end)).getFirst();
        if (of(report.getId()).id() != end) {
            throw new CannotAcquireLockException("report " + report.getNumber() + " goes another way since");
        }
        return held;
    }
}
