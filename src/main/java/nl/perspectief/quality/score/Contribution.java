package nl.perspectief.quality.score;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator brings to a score.
 *
 * @param code     of the indicator
 * @param weight   of the indicator, 1 to 3
 * @param critical whether failing it makes the whole bad
 * @param verdict  what the answer means
 * @param value    0 to 1; none when the verdict does not count
 */
public record Contribution(
        String code,
        int weight,
        boolean critical,
        Verdict verdict,
        @Nullable BigFraction value) {

    /** @throws IllegalArgumentException if the verdict counts and there is no value, or the other way round */
    public Contribution {
        if (verdict.counts() != (value != null)) {
            throw new IllegalArgumentException("%s: verdict %s with value %s".formatted(code, verdict, value));
        }
    }

    /** Whether this alone makes the whole bad. */
    public boolean failsCritically() {
        return critical && verdict == Verdict.FAILED;
    }

    /** Weight × value: what it adds to the upper side of the fraction; 0 when it does not count. */
    public BigFraction earned() {
        return value == null ? BigFraction.ZERO : value.multiply(weight);
    }
}
