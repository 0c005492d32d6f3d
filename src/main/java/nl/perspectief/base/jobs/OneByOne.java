package nl.perspectief.base.jobs;

import java.util.HashSet;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A job on many things: one that fails does not keep the others from their turn. */
public final class OneByOne {

    private OneByOne() {}

    /** The first failure is thrown when all had their turn. */
    public static void run(List<Long> ids, LongConsumer work) {
        throwAny(firstFailure(ids, work));
    }

    /**
     * The same for more than are read at once: each once.
     *
     * @param next some of those that are not done yet; what failed may be among them again
     */
    public static void runAll(Supplier<List<Long>> next, LongConsumer work) {
        var tried = new HashSet<Long>();
        @Nullable RuntimeException first = null;
        List<Long> ids;
        while (!(ids = next.get().stream().filter(tried::add).toList()).isEmpty()) {
            var failure = firstFailure(ids, work);
            first = first == null ? failure : first;
        }
        throwAny(first);
    }

    private static @Nullable RuntimeException firstFailure(List<Long> ids, LongConsumer work) {
        @Nullable RuntimeException first = null;
        for (var id : ids) {
            try {
                work.accept(id);
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
