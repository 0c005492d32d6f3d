package nl.perspectief.base.jobs;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A job on many things: one that fails does not keep the others from their turn. */
public final class OneByOne {

    private OneByOne() {}

    /** The first failure is thrown when all had their turn. */
    public static <T> void run(List<T> things, Consumer<T> work) {
        throwAny(firstFailure(things, work));
    }

    /**
     * The same for more than are read at once: each once.
     *
     * @param next some of those that are not done yet; what failed may be among them again
     */
    public static <T> void runAll(Supplier<List<T>> next, Consumer<T> work) {
        var tried = new HashSet<T>();
        @Nullable RuntimeException first = null;
        List<T> things;
        while (!(things = next.get().stream().filter(tried::add).toList()).isEmpty()) {
            var failure = firstFailure(things, work);
            first = first == null ? failure : first;
        }
        throwAny(first);
    }

    private static <T> @Nullable RuntimeException firstFailure(List<T> things, Consumer<T> work) {
        @Nullable RuntimeException first = null;
        for (var thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException failure) {
                first = first == null ? failure : first;
            }
        }
        return first;
    }

    private static void throwAny(@Nullable RuntimeException failure) {
        if (failure != null) {
            throw failure;
        }
    }
}
