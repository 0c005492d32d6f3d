package nl.perspectief.sessions;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.perspectief.base.jobs.OneByOne;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages what is otherwise at a table: soon after it is stored, one read for all who look, however much changes
 * at once. What another node stores is seen within seconds.
 */
@Component
public class SessionWatch implements DisposableBean {

    private static final Duration READ_EVERY = Duration.ofSeconds(5);

    /** So long at least what changes is gathered. */
    private static final Duration GATHER = Duration.ofMillis(60);

    private final BoardReader boards;
    private final TransactionOperations transactions;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private final ConcurrentHashMap<Long, Watched> watched = new ConcurrentHashMap<>();

    SessionWatch(BoardReader boards, TransactionOperations transactions) {
        this.boards = boards;
        this.transactions = transactions;
        scheduler.setThreadNamePrefix("session-");
        scheduler.setVirtualThreads(true);
    }

    /**
     * @param watcher told of what changes, on a thread of its own, so it must hand over to its page. One whose page is gone
     *     keeps no other from hearing
     * @return stops the watching
     */
    public Runnable watch(long sessionId, Consumer<Board> watcher) {
        watched.compute(sessionId, (_, known) -> {
            var session = known == null ? new Watched(sessionId) : known;
            session.watchers.add(watcher);
            // its page may be older than what was told last
            session.last = null;
            return session;
        });
        return () -> watched.computeIfPresent(sessionId, (_, session) -> {
            session.watchers.remove(watcher);
            return session.watchers.isEmpty() ? session.stopped() : session;
        });
    }

    /** When the transaction is stored, who looks is told. */
    void changed(long sessionId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var session = watched.get(sessionId);
                if (session != null) {
                    session.soon();
                }
            }
        });
    }

    /** Reads a session that is looked at, and tells of it if that changed. */
    void read(long sessionId) {
        var session = watched.get(sessionId);
        if (session != null) {
            session.read();
        }
    }

    @Override
    public void destroy() {
        scheduler.close();
    }

    private final class Watched {

        private final long id;
        private final Set<Consumer<Board>> watchers = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean waits = new AtomicBoolean();
        private final ScheduledFuture<?> reading;
        private volatile @Nullable Board last;

        /** How long it took to tell all who look: as long is gathered, so that their taps get as much of the machine. */
        private volatile Duration telling = GATHER;

        private Watched(long id) {
            this.id = id;
            reading = scheduler.scheduleWithFixedDelay(
                    this::read, scheduler.getClock().instant().plus(READ_EVERY), READ_EVERY);
        }

        private void soon() {
            if (waits.compareAndSet(false, true)) {
                scheduler.schedule(this::read, scheduler.getClock().instant().plus(telling));
            }
        }

        /** One after the other, so that the last told is the last read. */
        private synchronized void read() {
            // what is stored from here on is read once more
            waits.set(false);
            var board = requireNonNull(transactions.execute(_ -> boards.read(id)));
            if (!board.equals(last)) {
                last = board;
                var begun = System.nanoTime();
                try {
                    OneByOne.run(List.copyOf(watchers), watcher -> watcher.accept(board));
                } finally {
                    var took = Duration.ofNanos(System.nanoTime() - begun);
                    telling = took.compareTo(GATHER) > 0 ? took : GATHER;
                }
            }
        }

        private @Nullable Watched stopped() {
            reading.cancel(false);
            return null;
        }
    }
}
