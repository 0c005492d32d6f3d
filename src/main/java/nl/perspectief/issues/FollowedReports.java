package nl.perspectief.issues;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was put under another report goes its way, and that one may have been put under a third. */
@Component
class FollowedReports {

    private final JdbcClient database;

    FollowedReports(JdbcClient database) {
        this.database = database;
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
                        row.getLong(1),
                        ReportState.valueOf(row.getString(2)),
                        moment(row.getObject(3, LocalDateTime.class))))
                .single();
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime utc) {
        return utc == null ? null : Dates.ofUtc(utc);
    }
}
