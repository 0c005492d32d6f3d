package nl.perspectief.quality.score;

import java.math.BigDecimal;
import java.util.Objects;
import nl.perspectief.quality.score.Threshold.AtLeast;
import org.jspecify.annotations.Nullable;

/**
 * What the score has to know of an indicator.
 *
 * @param code      as people quote it, such as {@code SAF-01}; not blank
 * @param threshold none where the answer is yes or no; any for a number; at least 1 to 5 for a scale
 * @param weight    how heavily it counts, 1 to 3
 * @param critical  whether failing it makes theme and location bad, whatever the score
 * @param never     whether "never" is an answer; only where a number counts the time since something
 */
public record ScoredIndicator(
        String code, IndicatorKind kind, @Nullable Threshold threshold, int weight, boolean critical, boolean never) {

    /** The heaviest weight; the lightest is 1. */
    public static final int HEAVIEST = 3;

    /** @throws IllegalArgumentException if these do not fit together */
    public ScoredIndicator {
        require(!code.isBlank(), "An indicator needs a code", code);
        require(weight >= 1 && weight <= HEAVIEST, "A weight is from 1 to 3", code);
        require(thresholdFits(kind, threshold), "The threshold does not fit the kind " + kind, code);
        require(!never || kind == IndicatorKind.NUMBER, "Only a number can be \"never\"", code);
    }

    /** Whether an indicator of this kind can have this threshold, or go without. */
    public static boolean thresholdFits(IndicatorKind kind, @Nullable Threshold threshold) {
        return switch (kind) {
            case YES_NO, YES_PARTLY_NO -> threshold == null;
            case NUMBER -> threshold != null;
            case SCALE_1_5 ->
                threshold instanceof AtLeast(BigDecimal least)
                        && least.compareTo(BigDecimal.ONE) >= 0
                        && least.compareTo(BigDecimal.valueOf(5)) <= 0;
        };
    }

    Threshold requiredThreshold() {
        return Objects.requireNonNull(threshold, "no threshold");
    }

    private static void require(boolean holds, String rule, String code) {
        if (!holds) {
            throw new IllegalArgumentException("%s (indicator %s)".formatted(rule, code));
        }
    }
}
