package nl.perspectief.experts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many interviews are behind something, as far as it may be told: in steps so wide that five people or more may always
 * be on either side of a difference. See decision 47.
 */
public enum Weight {
    /** Fewer than six, or nobody. */
    FEW(0),
    SIX(6),
    TWELVE(12),
    TWENTY(20),
    FORTY(40),
    /** An insight that was weighed before, and that no interview says any more. */
    GONE(-1);

    private final int least;

    Weight(int least) {
        this.least = least;
    }

    /** At least so many. */
    public int least() {
        return least;
    }

    /**
     * @param all interviews of the pool: of nearly all of them no more is told than leaves five who may not be among them
     */
    static Weight of(int interviews, int all) {
        return Arrays.stream(values())
                .filter(weight -> weight == FEW
                        || weight != GONE && weight.least <= interviews && weight.least + Pools.FEWEST <= all)
                .toList()
                .getLast();
    }

    /** The key of the sentence that tells it, and the number in that. */
    public record Said(String key, int number) {}

    /** @param weight null where nothing was weighed yet */
    public static Said said(@Nullable Weight weight) {
        if (weight == null) {
            return new Said("experts.weight.none", 0);
        }
        return switch (weight) {
            case GONE -> new Said("experts.weight.gone", 0);
            case FEW -> new Said("experts.weight.few", SIX.least);
            case SIX, TWELVE, TWENTY, FORTY -> new Said("experts.weight.least", weight.least);
        };
    }

    static Weight ofLeast(int least) {
        return Arrays.stream(values())
                .filter(weight -> weight.least == least)
                .findFirst()
                .orElseThrow();
    }
}
