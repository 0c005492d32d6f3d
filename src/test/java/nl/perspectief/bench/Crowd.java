package nl.perspectief.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Virtual users, each on a thread of its own. */
final class Crowd {

    private final int people;

    Crowd(int people) {
        this.people = people;
    }

    /**
     * Everybody does the same once; they begin one after the other.
     *
     * @param over from the first beginning to the last
     * @param work given the number of the person, from 1 on
     * @throws LoadProblem if one of them had a problem
     */
    void everybody(Duration over, IntConsumer work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (var person = 1; person <= people; person++) {
                var number = person;
                all.add(threads.submit(() -> {
                    Samples.pause(over.multipliedBy(number - 1).dividedBy(people));
                    work.accept(number);
                }));
            }
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadProblem("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadProblem problem ? problem : new LoadProblem("a user failed", e);
        }
    }
}
