package nl.perspectief.base.jobs;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A job on many things. */
public final class OneByOne {

    private OneByOne() {}

    /** One that fails does not keep the others from their turn; the first failure is thrown when all had theirs. */
    public static void run(List<Long> ids, LongConsumer work) {
        @Nullable RuntimeException first = null;
        for (var id : ids) {
            try {
                work.accept(id);
            } catch (RuntimeException failure) {
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
