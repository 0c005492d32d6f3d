package nl.perspectief.bench;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.perspectief.voting.PollTestData;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Closes and seals polls before their time: on the connection the database's clock shows a later moment. */
final class Seals {

    private static final Duration LATER = Duration.ofDays(8);

    private final ApplicationContext portal;
    private final JdbcClient database;
    private final TransactionOperations transactions;

    Seals(ApplicationContext portal, JdbcClient database, TransactionOperations transactions) {
        this.portal = portal;
        this.database = database;
        this.transactions = transactions;
    }

    /** @return microseconds, with the commit */
    long time(long poll) {
        return (long) (Samples.milliseconds(() -> seal(poll)) * 1e3);
    }

    /** @return the most of live bytes that was found above what was live before */
    long heap(long poll) {
        var before = LiveHeap.bytes();
        var sealed = new CountDownLatch(1);
        try (var watching = Executors.newSingleThreadExecutor()) {
            var most = watching.submit(() -> LiveHeap.mostUntil(sealed));
            try {
                seal(poll);
            } finally {
                sealed.countDown();
            }
            return most.get() - before;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void seal(long poll) {
        transactions.executeWithoutResult(_ -> {
            PollTestData.later(database, LATER);
            try {
                PollTestData.seal(portal, poll);
            } finally {
                PollTestData.now(database);
            }
        });
    }
}
