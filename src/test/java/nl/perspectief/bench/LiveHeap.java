package nl.perspectief.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** What is left in this JVM's heap after collections. */
final class LiveHeap {

    private static final int MOST_COLLECTIONS = 8;

    /** Less than this is no progress, in bytes. */
    private static final long NOTHING = 64 * 1024;

    /** For what is watched, which must come on meanwhile. */
    private static final Duration BREATH = Duration.ofMillis(300);

    private LiveHeap() {}

    /** Collects until it no longer gets less. */
    static long bytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        var least = Long.MAX_VALUE;
        for (var collection = 0; collection < MOST_COLLECTIONS; collection++) {
            memory.gc();
            var used = memory.getHeapMemoryUsage().getUsed();
            if (used > least - NOTHING) {
                return Math.min(used, least);
            }
            least = used;
        }
        return least;
    }

    /** Collects again and again until the end; the most that was left. */
    static long mostUntil(CountDownLatch end) {
        var memory = ManagementFactory.getMemoryMXBean();
        var most = 0L;
        do {
            memory.gc();
            most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
            Samples.pause(BREATH);
        } while (end.getCount() > 0);
        return most;
    }
}
