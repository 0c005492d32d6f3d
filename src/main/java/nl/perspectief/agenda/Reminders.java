package nl.perspectief.agenda;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds who is responsible two weeks before a deadline and on its last day, and tells oversight when it has passed: of
 * each deadline once, and of an action that nobody accepted too.
 */
@Component
class Reminders {

    static final int DAYS_BEFORE = 14;
    private static final int AT_ONCE = 500;

    private final JdbcClient database;
    private final ActionNews news;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reminders(JdbcClient database, ActionNews news, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Due(long id, LocalDate deadline) {}

    void run() {
        var today = Dates.day(clock.instant());
        OneByOne.runAll(() -> due(today), due -> transactions.executeWithoutResult(_ -> remind(due, today)));
    }

    private List<Due> due(LocalDate today) {
        return requireNonNull(transactions.execute(_ -> database.sql("""
                        select id, deadline from action
                        where ended = 0 and organisation_id is not null and due <= :soon
                            and reminded <> case when due < :today then 'OVERDUE' when due = :today then 'DUE' else 'SOON' end
                        order by due, id limit :most
                        """)
                .param("soon", today.plusDays(DAYS_BEFORE))
                .param("today", today)
                .param("most", AT_ONCE)
                .query((row, _) -> new Due(row.getLong("id"), requireNonNull(Rows.day(row, "deadline"))))
                .list()));
    }

    /** Unless it has ended, or has another deadline, since it was found. */
    private void remind(Due due, LocalDate today) {
        var kind =
                due.deadline().isBefore(today) ? News.OVERDUE : due.deadline().equals(today) ? News.DUE : News.SOON;
        var first = database.sql("""
                        update action set reminded = :kind
                        where id = :id and ended = 0 and deadline = :deadline and reminded <> :kind
                        """)
                .param("kind", kind.name())
                .param("id", due.id())
                .param("deadline", due.deadline())
                .update();
        if (first == 1) {
            var cause = "due:%d:%s:%s".formatted(due.id(), due.deadline(), kind);
            if (kind == News.OVERDUE) {
                news.tellOversight(due.id(), kind, cause, 0);
            } else {
                news.tellResponsible(due.id(), kind, cause, 0);
            }
        }
    }
}
