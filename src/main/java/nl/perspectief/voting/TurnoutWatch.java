package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import nl.perspectief.base.jobs.OneByOne;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells open pages how far a poll is: one read each few seconds for each poll that is looked at, for all who look. */
@Component
public class TurnoutWatch implements DisposableBean {

    private static final Duration READ_EVERY = Duration.ofSeconds(5);

    private final PollReader polls;
    private final TransactionOperations transactions;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private final ConcurrentHashMap<Long, Watched> watched = new ConcurrentHashMap<>();

    TurnoutWatch(PollReader polls, TransactionOperations transactions) {
        this.polls = polls;
        this.transactions = transactions;
        scheduler.setThreadNamePrefix("turnout-");
        scheduler.setVirtualThreads(true);
    }

    /**
     * @param watcher told of what changes, on a thread of its own, so it must hand over to its page. One whose page is gone
     *     keeps no other from hearing
     * @return stops the watching
     */
    public Runnable watch(long pollId, Consumer<Turnout> watcher) {
        watched.compute(pollId, (_, known) -> {
            var poll = known == null ? new Watched(pollId) : known;
            poll.watchers.add(watcher);
            // its page may be older than what was told last
            poll.last = null;
            return poll;
        });
        return () -> watched.computeIfPresent(pollId, (_, poll) -> {
            poll.watchers.remove(watcher);
            return poll.watchers.isEmpty() ? poll.stopped() : poll;
        });
    }

    /** Reads a poll that is looked at, and tells of it if that changed. */
    void read(long pollId) {
        var poll = watched.get(pollId);
        if (poll != null) {
            poll.tell(requireNonNull(transactions.execute(_ -> polls.turnout(pollId))));
        }
    }

    @Override
    public void destroy() {
        scheduler.close();
    }

    private final class Watched {

        private final Set<Consumer<Turnout>> watchers = ConcurrentHashMap.newKeySet();
        private final ScheduledFuture<?> reading;
        private volatile @Nullable Turnout last;

        private Watched(long pollId) {
            reading = scheduler.scheduleWithFixedDelay(
                    () -> read(pollId), scheduler.getClock().instant().plus(READ_EVERY), READ_EVERY);
        }

        private void tell(Turnout turnout) {
            if (!turnout.equals(last)) {
                last = turnout;
                OneByOne.run(List.copyOf(watchers), watcher -> watcher.accept(turnout));
            }
        }

        private @Nullable Watched stopped() {
            reading.cancel(false);
            return null;
        }
    }
}
