package nl.perspectief.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took, from any thread. */
final class Samples {

    private final Queue<Double> milliseconds = new ConcurrentLinkedQueue<>();

    <T> T time(Callable<T> work) {
        var start = System.nanoTime();
        try {
            var result = work.call();
            milliseconds.add((System.nanoTime() - start) / 1e6);
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LoadProblem("not measured", e);
        }
    }

    /** How long it takes. */
    static double milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    int size() {
        return milliseconds.size();
    }

    /**
     * In milliseconds, by the nearest rank.
     *
     * @param percent above 0, at most 100
     */
    double percentile(double percent) {
        return percentile(milliseconds, percent);
    }

    static double median(Collection<Double> values) {
        return percentile(values, 50);
    }

    private static double percentile(Collection<Double> values, double percent) {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / 100 * sorted.length) - 1];
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadProblem("interrupted", e);
        }
    }
}
