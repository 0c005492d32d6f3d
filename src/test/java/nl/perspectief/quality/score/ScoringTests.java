package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.AnswerValue.Choice.NO;
import static nl.perspectief.quality.score.AnswerValue.Choice.PARTLY;
import static nl.perspectief.quality.score.AnswerValue.Choice.YES;
import static nl.perspectief.quality.score.Samples.NOT_HERE;
import static nl.perspectief.quality.score.Samples.amount;
import static nl.perspectief.quality.score.Samples.criticalYesNo;
import static nl.perspectief.quality.score.Samples.criticalYesPartlyNo;
import static nl.perspectief.quality.score.Samples.fraction;
import static nl.perspectief.quality.score.Samples.number;
import static nl.perspectief.quality.score.Samples.scale;
import static nl.perspectief.quality.score.Samples.timeSince;
import static nl.perspectief.quality.score.Samples.yesNo;
import static nl.perspectief.quality.score.Samples.yesPartlyNo;
import static nl.perspectief.quality.score.Verdict.FAILED;
import static nl.perspectief.quality.score.Verdict.MET;
import static nl.perspectief.quality.score.Verdict.OPEN;
import static nl.perspectief.quality.score.Verdict.OUTSIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import nl.perspectief.quality.score.AnswerValue.Never;
import nl.perspectief.quality.score.AnswerValue.NotMeasuredYet;
import nl.perspectief.quality.score.AnswerValue.Rating;
import nl.perspectief.quality.score.AnswerValue.ResidentsRating;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one answer means and is worth. */
class ScoringTests {

    @Test
    void yesMeetsAndNoFails() {
        assertJudged(yesNo("SAF-01", 3), YES, MET, fraction(1, 1));
        assertJudged(yesNo("SAF-01", 3), NO, FAILED, fraction(0, 1));
        assertJudged(yesPartlyNo("SAF-04", 2), YES, MET, fraction(1, 1));
        assertJudged(yesPartlyNo("SAF-04", 2), NO, FAILED, fraction(0, 1));
    }

    @Test
    void partlyIsHalfAndNotFailed() {
        assertJudged(yesPartlyNo("SAF-04", 2), PARTLY, Verdict.PARTLY, fraction(1, 2));
    }

    @Test
    void partlyFailsACriticalIndicator() {
        var contribution = Scoring.contribution(criticalYesPartlyNo("SAF-03", 3), PARTLY);

        assertThat(contribution.verdict()).isEqualTo(FAILED);
        assertThat(contribution.failsCritically()).isTrue();
    }

    @Test
    void partlyKeepsItsHalfWhenItFails() {
        // weight 3 × 1/2
        assertThat(Scoring.contribution(criticalYesPartlyNo("SAF-03", 3), PARTLY)
                        .earned())
                .isEqualTo(fraction(3, 2));
    }

    @Test
    void criticalYesMeets() {
        assertJudged(criticalYesNo("SAF-01", 3), YES, MET, fraction(1, 1));
        assertJudged(criticalYesPartlyNo("SAF-03", 3), YES, MET, fraction(1, 1));
    }

    @Test
    void aNumberMeetsItsThresholdOrFails() {
        assertJudged(number(">=4", 3), amount("4.00"), MET, fraction(1, 1));
        assertJudged(number(">=4", 3), amount("3.99"), FAILED, fraction(0, 1));
        assertJudged(number("<=10", 3), amount("10"), MET, fraction(1, 1));
        assertJudged(number("<=10", 3), amount("10.5"), FAILED, fraction(0, 1));
        assertJudged(number("18..26", 2), amount("18"), MET, fraction(1, 1));
        assertJudged(number("18..26", 2), amount("17.9"), FAILED, fraction(0, 1));
        assertJudged(number("18..26", 2), amount("26.1"), FAILED, fraction(0, 1));
    }

    @Test
    void noDrillEverFails() {
        assertJudged(timeSince("<=12"), new Never(), FAILED, fraction(0, 1));
    }

    @Test
    void noPestsEverMeets() {
        assertJudged(timeSince(">=30"), new Never(), MET, fraction(1, 1));
    }

    @Test
    void neverIsInNoRange() {
        assertJudged(timeSince("1..999"), new Never(), FAILED, fraction(0, 1));
    }

    @Test
    void aNumberThatMayBeNeverIsStillANumber() {
        assertJudged(timeSince("<=12"), amount("12"), MET, fraction(1, 1));
        assertJudged(timeSince("<=12"), amount("13"), FAILED, fraction(0, 1));
    }

    @Test
    void aManagersRatingIsWorthItsStepsAboveOne() {
        // (rating − 1) ÷ 4
        assertJudged(scale(">=3", 2), new Rating(1), FAILED, fraction(0, 4));
        assertJudged(scale(">=3", 2), new Rating(2), FAILED, fraction(1, 4));
        assertJudged(scale(">=3", 2), new Rating(3), MET, fraction(2, 4));
        assertJudged(scale(">=3", 2), new Rating(4), MET, fraction(3, 4));
        assertJudged(scale(">=3", 2), new Rating(5), MET, fraction(4, 4));
    }

    @Test
    void residentsRatingsAreWorthTheirAverage() {
        // 5+4+4+3+2+4 = 22 of 6: average 11/3; (11/3 − 1) ÷ 4 = 8/12 = 2/3
        assertJudged(scale(">=3", 2), new ResidentsRating(22, 6), MET, fraction(2, 3));
        assertJudged(scale(">=1", 2), new ResidentsRating(5, 5), MET, fraction(0, 1));
        assertJudged(scale(">=4", 2), new ResidentsRating(25, 5), MET, fraction(1, 1));
    }

    @Test
    void anAverageBelowItsThresholdFailsAndKeepsItsValue() {
        // 59 of 15: average 3.9333…; (59 − 15) ÷ 60 = 44/60 = 11/15
        assertJudged(scale(">=4", 3), new ResidentsRating(59, 15), FAILED, fraction(11, 15));
        // 60 of 15: exactly 4; 45/60 = 3/4
        assertJudged(scale(">=4", 3), new ResidentsRating(60, 15), MET, fraction(3, 4));
    }

    @Test
    void anAverageIsComparedExactly() {
        // 3.7 × 1,000,000,000 = 3,700,000,000
        assertJudged(scale(">=3.7", 1), new ResidentsRating(3_700_000_000L, 1_000_000_000), MET, fraction(27, 40));
        assertThat(Scoring.verdict(scale(">=3.7", 1), new ResidentsRating(3_699_999_999L, 1_000_000_000)))
                .isEqualTo(FAILED);
    }

    @ParameterizedTest
    @MethodSource("anIndicatorOfEachKind")
    void notApplicableAndNotMeasuredStayOutside(ScoredIndicator indicator) {
        assertThat(Scoring.contribution(indicator, NOT_HERE))
                .isEqualTo(new Contribution(indicator.code(), indicator.weight(), indicator.critical(), OUTSIDE, null));
        assertThat(Scoring.verdict(indicator, new NotMeasuredYet())).isEqualTo(OUTSIDE);
    }

    @ParameterizedTest
    @MethodSource("anIndicatorOfEachKind")
    void noAnswerIsOpen(ScoredIndicator indicator) {
        assertThat(Scoring.verdict(indicator, null)).isEqualTo(OPEN);
        assertThat(Scoring.contribution(indicator, null).earned()).isEqualTo(BigFraction.ZERO);
    }

    static Stream<ScoredIndicator> anIndicatorOfEachKind() {
        return Stream.of(
                yesNo("SAF-01", 1),
                criticalYesNo("SAF-02", 2),
                criticalYesPartlyNo("SAF-03", 3),
                number("<=10", 3),
                timeSince(">=30"),
                scale(">=4", 1));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesAnAnswerOfAnotherKind(ScoredIndicator indicator, AnswerValue answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.verdict(indicator, answer))
                .withMessageContaining(indicator.code())
                .withMessageContaining(indicator.kind().name());
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of(yesNo("SAF-01", 1), PARTLY),
                Arguments.of(criticalYesNo("SAF-01", 1), PARTLY),
                Arguments.of(yesNo("SAF-01", 1), amount("1")),
                Arguments.of(yesNo("SAF-01", 1), new Never()),
                Arguments.of(yesPartlyNo("SAF-01", 1), new Rating(3)),
                Arguments.of(yesPartlyNo("SAF-01", 1), new ResidentsRating(15, 5)),
                Arguments.of(number(">=4", 1), YES),
                Arguments.of(number(">=4", 1), NO),
                Arguments.of(number(">=4", 1), PARTLY),
                Arguments.of(number(">=4", 1), new Never()),
                Arguments.of(number(">=4", 1), new Rating(4)),
                Arguments.of(number(">=4", 1), new ResidentsRating(15, 5)),
                Arguments.of(scale(">=4", 1), YES),
                Arguments.of(scale(">=4", 1), amount("4")),
                Arguments.of(scale(">=4", 1), new Never()));
    }

    @Test
    void aValueStandsOnlyBesideAVerdictThatCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contribution("SAF-01", 1, false, OPEN, BigFraction.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contribution("SAF-01", 1, false, MET, null));
    }

    private static void assertJudged(
            ScoredIndicator indicator, AnswerValue answer, Verdict verdict, BigFraction value) {
        assertThat(Scoring.verdict(indicator, answer)).isEqualTo(verdict);
        assertThat(Scoring.contribution(indicator, answer))
                .isEqualTo(
                        new Contribution(indicator.code(), indicator.weight(), indicator.critical(), verdict, value));
    }
}
