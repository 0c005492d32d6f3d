package nl.perspectief.quality.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.quality.score.AnswerValue.Amount;
import nl.perspectief.quality.score.AnswerValue.Choice;
import nl.perspectief.quality.score.AnswerValue.NotApplicable;
import nl.perspectief.quality.score.AnswerValue.ResidentsRating;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Indicators and answers for the tests. */
final class Samples {

    static final NotApplicable NOT_HERE = new NotApplicable("Residents cook for themselves");

    private Samples() {}

    static ScoredIndicator yesNo(String code, int weight) {
        return new ScoredIndicator(code, IndicatorKind.YES_NO, null, weight, false, false);
    }

    static ScoredIndicator criticalYesNo(String code, int weight) {
        return new ScoredIndicator(code, IndicatorKind.YES_NO, null, weight, true, false);
    }

    static ScoredIndicator yesPartlyNo(String code, int weight) {
        return new ScoredIndicator(code, IndicatorKind.YES_PARTLY_NO, null, weight, false, false);
    }

    static ScoredIndicator criticalYesPartlyNo(String code, int weight) {
        return new ScoredIndicator(code, IndicatorKind.YES_PARTLY_NO, null, weight, true, false);
    }

    static ScoredIndicator number(String threshold, int weight) {
        return new ScoredIndicator("NUM-01", IndicatorKind.NUMBER, Threshold.parse(threshold), weight, false, false);
    }

    static ScoredIndicator timeSince(String threshold) {
        return new ScoredIndicator("AGO-01", IndicatorKind.NUMBER, Threshold.parse(threshold), 2, false, true);
    }

    static ScoredIndicator scale(String threshold, int weight) {
        return new ScoredIndicator("RAT-01", IndicatorKind.SCALE_1_5, Threshold.parse(threshold), weight, false, false);
    }

    static Answered answered(ScoredIndicator indicator, @Nullable AnswerValue answer) {
        return new Answered(indicator, answer);
    }

    static Amount amount(String number) {
        return new Amount(new BigDecimal(number));
    }

    static BigFraction fraction(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator);
    }

    /** A score of exactly this many thousandths of a per cent, by ratings alone: (sum − count) ÷ 4 count. */
    static Score scoreOfThousandths(int thousandths) {
        var rating = new ResidentsRating(25_000L + thousandths, 25_000);
        return Scoring.score(List.of(answered(scale(">=1", 1), rating)));
    }

    /** This many yes, so many no, so many open; all of weight 1 and not critical. */
    static Score scoreOf(int yes, int no, int open) {
        return Scoring.score(IntStream.range(0, yes + no + open)
                .mapToObj(i -> answered(yesNo("YES-" + i, 1), i < yes ? Choice.YES : i < yes + no ? Choice.NO : null))
                .toList());
    }
}
