package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.IndicatorKind.NUMBER;
import static nl.perspectief.quality.score.IndicatorKind.SCALE_1_5;
import static nl.perspectief.quality.score.IndicatorKind.YES_PARTLY_NO;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import nl.perspectief.quality.score.AnswerValue.Amount;
import nl.perspectief.quality.score.AnswerValue.Choice;
import nl.perspectief.quality.score.AnswerValue.Never;
import nl.perspectief.quality.score.AnswerValue.NotApplicable;
import nl.perspectief.quality.score.AnswerValue.NotMeasuredYet;
import nl.perspectief.quality.score.AnswerValue.Rating;
import nl.perspectief.quality.score.AnswerValue.ResidentsRating;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Judges answers and adds them up. Everything is computed in whole fractions, nothing in floating point. */
public final class Scoring {

    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Scoring() {}

    /**
     * The score of these indicators: a theme's with the theme's, a location's with all of them.
     *
     * @throws IllegalArgumentException if an answer does not fit its indicator, or an indicator comes twice
     */
    public static Score score(List<Answered> answers) {
        var codes = new HashSet<String>();
        for (var answer : answers) {
            if (!codes.add(answer.indicator().code())) {
                throw new IllegalArgumentException(
                        "Indicator %s comes twice".formatted(answer.indicator().code()));
            }
        }
        return new Score(answers.stream()
                .map(answer -> contribution(answer.indicator(), answer.answer()))
                .toList());
    }

    /**
     * What this answer means.
     *
     * @throws IllegalArgumentException if the answer does not fit the indicator
     */
    public static Verdict verdict(ScoredIndicator indicator, @Nullable AnswerValue answer) {
        return contribution(indicator, answer).verdict();
    }

    /**
     * What this answer means and is worth. Failing never changes the value: a critical indicator that is partly met
     * fails and keeps its half, because its failing already makes the whole bad.
     *
     * @throws IllegalArgumentException if the answer does not fit the indicator
     */
    public static Contribution contribution(ScoredIndicator indicator, @Nullable AnswerValue answer) {
        return switch (answer) {
            case null -> uncounted(indicator, Verdict.OPEN);
            case NotApplicable _, NotMeasuredYet _ -> uncounted(indicator, Verdict.OUTSIDE);
            case Choice choice -> chosen(indicator, choice);
            case Amount(BigDecimal number) -> {
                fits(indicator.kind() == NUMBER, indicator, "a number");
                yield metOrNot(indicator, indicator.requiredThreshold().metBy(number));
            }
            case Never _ -> {
                fits(indicator.never(), indicator, "\"never\"");
                yield metOrNot(indicator, indicator.requiredThreshold().metByNever());
            }
            case Rating(int stars) -> rated(indicator, stars, 1);
            case ResidentsRating(long sum, int count) -> rated(indicator, sum, count);
        };
    }

    private static Contribution chosen(ScoredIndicator indicator, Choice choice) {
        fits(indicator.kind().isChoice(), indicator, "yes, partly or no");
        return switch (choice) {
            case YES -> metOrNot(indicator, true);
            case NO -> metOrNot(indicator, false);
            case PARTLY -> {
                fits(indicator.kind() == YES_PARTLY_NO, indicator, "\"partly\"");
                yield counted(indicator, indicator.critical() ? Verdict.FAILED : Verdict.PARTLY, HALF);
            }
        };
    }

    private static Contribution rated(ScoredIndicator indicator, long sum, int count) {
        fits(indicator.kind() == SCALE_1_5, indicator, "a rating");
        // compares sum with threshold × count, because an average such as 11/3 has no exact decimal
        var perRating = (Threshold.AtLeast) indicator.requiredThreshold();
        var least = perRating.least().multiply(BigDecimal.valueOf(count));
        var met = BigDecimal.valueOf(sum).compareTo(least) >= 0;
        return counted(indicator, met ? Verdict.MET : Verdict.FAILED, BigFraction.of(sum - count, 4L * count));
    }

    private static Contribution metOrNot(ScoredIndicator indicator, boolean met) {
        return met
                ? counted(indicator, Verdict.MET, BigFraction.ONE)
                : counted(indicator, Verdict.FAILED, BigFraction.ZERO);
    }

    private static Contribution counted(ScoredIndicator indicator, Verdict verdict, BigFraction value) {
        return new Contribution(indicator.code(), indicator.weight(), indicator.critical(), verdict, value);
    }

    private static Contribution uncounted(ScoredIndicator indicator, Verdict verdict) {
        return new Contribution(indicator.code(), indicator.weight(), indicator.critical(), verdict, null);
    }

    private static void fits(boolean fits, ScoredIndicator indicator, String answer) {
        if (!fits) {
            throw new IllegalArgumentException("Indicator %s (%s) cannot be answered with %s"
                    .formatted(indicator.code(), indicator.kind(), answer));
        }
    }
}
