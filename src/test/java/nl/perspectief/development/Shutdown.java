package nl.perspectief.development;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;

/** What must be stopped when this JVM ends, the last started first. Once that has begun, nothing new may start. */
final class Shutdown {

    private static final Deque<Runnable> ACTIONS = new ArrayDeque<>();
    private static boolean begun;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::run, "stop-servers"));
    }

    private Shutdown() {}

    /** Starts something together with the promise to stop it, so that no signal can come in between. */
    static synchronized <T> T start(Callable<T> start, Runnable stop) throws Exception {
        if (begun) {
            throw new StartFailure("Stopping, so nothing is started any more.");
        }
        var started = start.call();
        ACTIONS.push(stop);
        return started;
    }

    static synchronized void forget(Runnable stop) {
        ACTIONS.remove(stop);
    }

    static synchronized boolean hasBegun() {
        return begun;
    }

    private static void run() {
        for (var stop : begin()) {
            try {
                stop.run();
            } catch (RuntimeException e) {
                System.err.println("While stopping: " + e.getMessage());
            }
        }
    }

    private static synchronized List<Runnable> begin() {
        begun = true;
        return List.copyOf(ACTIONS);
    }
}
