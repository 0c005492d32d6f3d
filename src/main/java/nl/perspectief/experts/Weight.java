package nl.perspectief.experts;

import java.util.Arrays;

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
    FORTY(40);

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
                .filter(weight -> weight == FEW || weight.least <= interviews && weight.least + Pools.FEWEST <= all)
                .toList()
                .getLast();
    }

    static Weight ofLeast(int least) {
        return Arrays.stream(values())
                .filter(weight -> weight.least == least)
                .findFirst()
                .orElseThrow();
    }
}
