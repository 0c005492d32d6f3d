package nl.perspectief.quality.score;

import java.math.BigDecimal;

/** The answer to one indicator. That nothing was answered yet is the absence of an answer. */
public sealed interface AnswerValue {

    /** An answer in words; {@link #PARTLY} fits only where the indicator offers it. */
    enum Choice implements AnswerValue {
        YES,
        PARTLY,
        NO
    }

    /** A number in the indicator's unit. What may be typed (smallest, largest) is not checked here. */
    record Amount(BigDecimal number) implements AnswerValue {

        /** @throws IllegalArgumentException if it has more than 18 digits before or after the point */
        public Amount {
            number = PlainNumbers.plain(number);
        }
    }

    /** It has never happened; fits where the number counts the time since something. */
    record Never() implements AnswerValue {}

    /** One person's own rating, from 1 (bad) to 5 (good). */
    record Rating(int stars) implements AnswerValue {

        /** @throws IllegalArgumentException if it is not from 1 to 5 */
        public Rating {
            if (stars < 1 || stars > 5) {
                throw new IllegalArgumentException("A rating is from 1 to 5, not " + stars);
            }
        }
    }

    /**
     * The ratings of residents together, kept as sum and count so that their average is exact.
     *
     * @param sum   of ratings from 1 to 5
     * @param count of ratings, at least {@value #SMALLEST_GROUP}
     */
    record ResidentsRating(long sum, int count) implements AnswerValue {

        /** Below this number an average could give away what a single resident answered. */
        public static final int SMALLEST_GROUP = 5;

        /** @throws IllegalArgumentException if there are fewer, or if that many ratings cannot have that sum */
        public ResidentsRating {
            if (count < SMALLEST_GROUP) {
                throw new IllegalArgumentException(
                        "Residents' ratings count from %d answers on, not %d".formatted(SMALLEST_GROUP, count));
            }
            if (sum < count || sum > 5L * count) {
                throw new IllegalArgumentException(
                        "%d ratings from 1 to 5 cannot have the sum %d".formatted(count, sum));
            }
        }
    }

    /**
     * The question does not apply to this location.
     *
     * @param reason why not; not blank
     */
    record NotApplicable(String reason) implements AnswerValue {

        /** @throws IllegalArgumentException if the reason is blank */
        public NotApplicable {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Not applicable needs a reason");
            }
        }
    }

    /** What the answer would come from does not exist yet; leaves the score like {@link NotApplicable}. */
    record NotMeasuredYet() implements AnswerValue {}
}
