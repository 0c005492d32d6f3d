package nl.perspectief.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Measures how long a tap takes, until all pages show what came of it. */
final class Taps {

    private static final int PATIENCE_IN_SECONDS = 20;

    private final List<LoadPage> pages;
    private final Set<Tap> waiting = ConcurrentHashMap.newKeySet();

    /** @param pages all of them, by the time of the first tap */
    Taps(List<LoadPage> pages) {
        this.pages = pages;
    }

    private record Tap(Set<LoadPage> unseen, Predicate<LoadPage> seen, CompletableFuture<Void> done) {

        private void look(LoadPage page) {
            if (unseen.contains(page) && seen.test(page) && unseen.remove(page) && unseen.isEmpty()) {
                done.complete(null);
            }
        }
    }

    /** A page is otherwise. */
    void look(LoadPage page) {
        waiting.forEach(tap -> tap.look(page));
    }

    void tap(Runnable tapping, Predicate<LoadPage> seen, Samples samples) {
        samples.time(() -> {
            await(tapping, seen);
            return true;
        });
    }

    /** @throws LoadProblem when some page doesn't show it in time */
    void await(Runnable tapping, Predicate<LoadPage> seen) {
        var unseen = ConcurrentHashMap.<LoadPage>newKeySet();
        unseen.addAll(pages);
        var tap = new Tap(unseen, seen, new CompletableFuture<>());
        waiting.add(tap);
        try {
            tapping.run();
            pages.forEach(tap::look);
            tap.done().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException lost) {
            throw new LoadProblem("not seen by %d pages".formatted(unseen.size()), lost);
        } catch (Exception e) {
            throw new LoadProblem("not measured", e);
        } finally {
            waiting.remove(tap);
        }
    }
}
