package nl.perspectief.bench;

import java.lang.management.ManagementFactory;

/** What is left in this JVM's heap after collections. */
final class LiveHeap {

    private static final int MOST_COLLECTIONS = 8;

    /** Less than this is no progress, in bytes. */
    private static final long NOTHING = 64 * 1024;

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
}
