package nl.perspectief;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs several things at the same moment, each on a thread and thus in transactions of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each of them returned, or the exception that it threw, in their order */
    public static List<Object> run(List<? extends Callable<?>> works) throws Exception {
        var barrier = new CyclicBarrier(works.size());
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var running = threads.invokeAll(
                    works.stream().map(work -> waiting(barrier, work)).toList());
            var results = new ArrayList<Object>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** The same thing, so many times. */
    public static List<Object> run(int times, Callable<?> work) throws Exception {
        var works = new ArrayList<Callable<?>>();
        for (int time = 0; time < times; time++) {
            works.add(work);
        }
        return run(works);
    }

    private static Callable<Object> waiting(CyclicBarrier barrier, Callable<?> work) {
        return () -> {
            barrier.await();
            try {
                return work.call();
            } catch (RuntimeException failure) {
                return failure;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
