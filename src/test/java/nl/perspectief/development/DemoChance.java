package nl.perspectief.development;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way at every start, and for each question apart from all others. */
final class DemoChance {

    private static final long SEED = 1350;

    private DemoChance() {}

    /** @param about words and numbers that say what is asked; from 0 up to 1 */
    static double of(Object... about) {
        long mixed = SEED;
        for (var part : about) {
            mixed = mixed * 1_000_003 + part.toString().hashCode();
        }
        return new SplittableRandom(mixed).nextDouble();
    }

    /** From 0 up to the bound. */
    static int below(int bound, Object... about) {
        return (int) (of(about) * bound);
    }

    static <T> T oneOf(List<T> choices, Object... about) {
        return choices.get(below(choices.size(), about));
    }
}
