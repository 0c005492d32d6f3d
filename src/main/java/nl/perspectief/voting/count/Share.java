package nl.perspectief.voting.count;

import java.math.BigInteger;
import nl.perspectief.base.BadInputException;

/**
 * An exact part of a whole, in lowest terms, so that the same share has one text only.
 *
 * @param numerator   1 up to the denominator
 * @param denominator 1 to 1000
 * @throws BadInputException for nothing, for more than the whole, and for a larger denominator
 */
public record Share(int numerator, int denominator) {

    private static final int FINEST = 1000;

    public Share {
        BadInputException.unless(
                numerator >= 1 && numerator <= denominator && denominator <= FINEST, "quorum", "voting.bad.quorum");
        var common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValueExact();
        numerator /= common;
        denominator /= common;
    }

    /** @param percent 1 to 100 */
    public static Share percent(int percent) {
        return new Share(percent, 100);
    }

    /** @return the smallest whole number that is at least this share of the whole */
    public long needed(long whole) {
        return Math.ceilDivExact(numerator * whole, denominator);
    }
}
