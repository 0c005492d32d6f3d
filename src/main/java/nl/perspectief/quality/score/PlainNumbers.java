package nl.perspectief.quality.score;

import java.math.BigDecimal;

/** Brings equal numbers into one form, so that 4, 4.0 and 4E0 are equal and read the same. */
final class PlainNumbers {

    /** No measure in a shelter needs more; it also keeps 1E999999999 from being written out. */
    private static final int DIGITS = 18;

    private PlainNumbers() {}

    /**
     * The same number without trailing zeros or exponent.
     *
     * @throws IllegalArgumentException if it has more than 18 digits before or after the point
     */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        if (stripped.scale() > DIGITS || (long) stripped.precision() - stripped.scale() > DIGITS) {
            throw new IllegalArgumentException(
                    "A number has at most %d digits before and after the point".formatted(DIGITS));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
