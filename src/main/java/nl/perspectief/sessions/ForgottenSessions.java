package nl.perspectief.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes sessions that nobody closed, so that nothing of who was there stays for longer than a week. */
@Component
class ForgottenSessions {

    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient database;
    private final SessionStore store;
    private final Closing closing;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgottenSessions(
            JdbcClient database, SessionStore store, Closing closing, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.store = store;
        this.closing = closing;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Forgotten(long id, long municipalityId) {}

    void run() {
        OneByOne.run(
                forgotten(),
                session -> transactions.executeWithoutResult(_ -> store.hold(session.id())
                        .filter(held -> held.step() != SessionStep.CLOSED)
                        .ifPresent(held -> closing.close(held.id(), session.municipalityId(), null))));
    }

    private List<Forgotten> forgotten() {
        return database.sql("select s.id, p.municipality_id from pool_session s join expert_pool p on p.id = s.pool_id"
                        + " where s.step <> 'CLOSED' and s.begun_at < ? order by s.id")
                .param(Dates.utc(clock.instant().minus(KEPT)))
                .query((row, _) -> new Forgotten(row.getLong("id"), row.getLong("municipality_id")))
                .list();
    }
}
