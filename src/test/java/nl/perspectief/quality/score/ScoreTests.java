package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.AnswerValue.Choice.NO;
import static nl.perspectief.quality.score.AnswerValue.Choice.PARTLY;
import static nl.perspectief.quality.score.AnswerValue.Choice.YES;
import static nl.perspectief.quality.score.Samples.NOT_HERE;
import static nl.perspectief.quality.score.Samples.amount;
import static nl.perspectief.quality.score.Samples.answered;
import static nl.perspectief.quality.score.Samples.criticalYesNo;
import static nl.perspectief.quality.score.Samples.criticalYesPartlyNo;
import static nl.perspectief.quality.score.Samples.fraction;
import static nl.perspectief.quality.score.Samples.number;
import static nl.perspectief.quality.score.Samples.scale;
import static nl.perspectief.quality.score.Samples.scoreOf;
import static nl.perspectief.quality.score.Samples.scoreOfThousandths;
import static nl.perspectief.quality.score.Samples.yesNo;
import static nl.perspectief.quality.score.Samples.yesPartlyNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.perspectief.quality.score.AnswerValue.NotMeasuredYet;
import nl.perspectief.quality.score.AnswerValue.ResidentsRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores worked out by hand, and their edges. */
class ScoreTests {

    /** Every kind, an open one and one that does not apply. */
    private static final List<Answered> MIXED = List.of(
            answered(yesNo("HYG-01", 3), YES),
            answered(yesPartlyNo("HYG-02", 2), PARTLY),
            answered(number("<=10", 1), amount("11")),
            answered(scale(">=3", 2), new ResidentsRating(22, 6)),
            answered(yesNo("HYG-05", 3), null),
            answered(yesNo("HYG-06", 3), NOT_HERE));

    @Test
    void addsUpEveryKind() {
        var score = Scoring.score(MIXED);

        // 3×1 + 2×1/2 + 1×0 + 2×2/3 = 3 + 1 + 4/3 = 16/3
        assertThat(score.earned()).isEqualTo(fraction(16, 3));
        // 3 + 2 + 1 + 2
        assertThat(score.weight()).isEqualTo(8);
        // 16/3 ÷ 8 = 16/24 = 2/3 = 66.66…%
        assertThat(score.percent()).hasValue(67);
        assertThat(score.scoreClass()).isEqualTo(ScoreClass.POOR);
    }

    @Test
    void countsWhatWasAnswered() {
        var score = Scoring.score(MIXED);

        assertThat(score.answered()).isEqualTo(4);
        assertThat(score.applicable()).isEqualTo(5);
        assertThat(score.open()).isEqualTo(1);
        // 4 ÷ 5
        assertThat(score.answeredPercent()).hasValue(80);
    }

    @Test
    void explainsItself() {
        assertThat(Scoring.score(MIXED).contributions())
                .containsExactly(
                        new Contribution("HYG-01", 3, false, Verdict.MET, fraction(1, 1)),
                        new Contribution("HYG-02", 2, false, Verdict.PARTLY, fraction(1, 2)),
                        new Contribution("NUM-01", 1, false, Verdict.FAILED, fraction(0, 1)),
                        new Contribution("RAT-01", 2, false, Verdict.MET, fraction(2, 3)),
                        new Contribution("HYG-05", 3, false, Verdict.OPEN, null),
                        new Contribution("HYG-06", 3, false, Verdict.OUTSIDE, null));
    }

    @Test
    void aFailedCriticalMakesItBadWhateverTheScore() {
        var answers = new ArrayList<Answered>();
        for (int i = 0; i < 33; i++) {
            answers.add(answered(yesNo("YES-" + i, 3), YES));
        }
        answers.add(answered(criticalYesNo("SAF-01", 1), NO));
        var score = Scoring.score(answers);

        // 99 ÷ 100
        assertThat(score.percent()).hasValue(99);
        assertThat(score.scoreClass()).isEqualTo(ScoreClass.BAD);
        assertThat(score.criticalFailed()).containsExactly("SAF-01");
    }

    @Test
    void aPartlyMetCriticalMakesItBadAndKeepsItsHalf() {
        var score = Scoring.score(
                List.of(answered(yesNo("SAF-01", 3), YES), answered(criticalYesPartlyNo("SAF-03", 1), PARTLY)));

        // (3 + 1/2) ÷ 4 = 7/8 = 87.5%
        assertThat(score.percent()).hasValue(88);
        assertThat(score.scoreClass()).isEqualTo(ScoreClass.BAD);
    }

    @Test
    void listsFailedCriticalsInTheOrderTheyWereAsked() {
        var score = Scoring.score(List.of(
                answered(criticalYesNo("VOI-04", 1), NO),
                answered(criticalYesNo("HYG-03", 1), YES),
                answered(yesNo("BLD-02", 1), NO),
                answered(criticalYesNo("BLD-01", 1), NO),
                answered(criticalYesNo("CHI-07", 1), null),
                answered(criticalYesNo("SAF-07", 1), NOT_HERE)));

        assertThat(score.criticalFailed()).containsExactly("VOI-04", "BLD-01");
    }

    @Test
    void nothingAskedHasNoScore() {
        assertWithoutScore(Scoring.score(List.of()));
        assertThat(Scoring.score(List.of()).answeredPercent()).isEmpty();
    }

    @Test
    void nothingAnsweredHasNoScore() {
        var score = scoreOf(0, 0, 4);

        assertWithoutScore(score);
        assertThat(score.open()).isEqualTo(4);
        assertThat(score.answeredPercent()).hasValue(0);
    }

    @Test
    void aThemeThatIsWhollyNotApplicableHasNoScore() {
        var score = Scoring.score(List.of(
                answered(yesNo("FOO-04", 2), NOT_HERE), answered(criticalYesNo("FOO-01", 3), new NotMeasuredYet())));

        assertWithoutScore(score);
        assertThat(score.applicable()).isZero();
        assertThat(score.answeredPercent()).isEmpty();
    }

    @Test
    void aThemeThatIsWhollyNotApplicableLeavesTheLocationsFraction() {
        var food = List.of(answered(yesNo("FOO-04", 3), NOT_HERE), answered(yesNo("FOO-05", 3), NOT_HERE));
        var safety = List.of(answered(yesNo("SAF-01", 3), YES), answered(yesNo("SAF-04", 1), NO));
        var location =
                Scoring.score(Stream.concat(food.stream(), safety.stream()).toList());

        // 3 ÷ 4
        assertThat(location.percent())
                .hasValue(75)
                .isEqualTo(Scoring.score(safety).percent());
        assertThat(location.answeredPercent()).hasValue(100);
    }

    @Test
    void noneAtAllIsZeroPerCentAndNotUnknown() {
        assertThat(scoreOf(0, 3, 1).percent()).hasValue(0);
        assertThat(scoreOf(0, 3, 1).scoreClass()).isEqualTo(ScoreClass.BAD);
    }

    @Test
    void roundsHalfUp() {
        // 169 of 200 = 84.5%
        assertThat(scoreOf(169, 31, 0).percent()).hasValue(85);
        // 1 of 8 = 12.5%
        assertThat(scoreOf(1, 7, 0).percent()).hasValue(13);
        // 1 of 200 = 0.5%, 199 of 200 = 99.5%
        assertThat(scoreOf(1, 199, 0).percent()).hasValue(1);
        assertThat(scoreOf(199, 1, 0).percent()).hasValue(100);
    }

    @Test
    void roundsOnce() {
        // (219,000,000 − 50,000,000) ÷ 200,000,000 = 84.5%; one less is 84.4999995%
        assertThat(rated(219_000_000L, 50_000_000).percent()).hasValue(85);
        assertThat(rated(218_999_999L, 50_000_000).percent()).hasValue(84);
        assertThat(rated(218_999_999L, 50_000_000).scoreClass()).isEqualTo(ScoreClass.FAIR);
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 100, GOOD",
        " 85000,  85, GOOD",
        " 84500,  85, GOOD",
        " 84499,  84, FAIR",
        " 70000,  70, FAIR",
        " 69500,  70, FAIR",
        " 69499,  69, POOR",
        " 50000,  50, POOR",
        " 49500,  50, POOR",
        " 49499,  49, BAD",
        "     0,   0, BAD",
    })
    void theClassGoesByTheShownPerCent(int thousandths, int shown, ScoreClass scoreClass) {
        assertThat(scoreOfThousandths(thousandths).percent()).hasValue(shown);
        assertThat(scoreOfThousandths(thousandths).scoreClass()).isEqualTo(scoreClass);
    }

    @Test
    void aFailedCriticalIsBadEvenWithoutAPerCent() {
        assertThat(ScoreClass.of(OptionalInt.empty(), true)).isEqualTo(ScoreClass.BAD);
        assertThat(ScoreClass.of(OptionalInt.empty(), false)).isEqualTo(ScoreClass.UNKNOWN);
    }

    @Test
    void theShareAnsweredIsRoundedDown() {
        // 199 of 200 = 99.5%
        assertThat(scoreOf(199, 0, 1).answeredPercent()).hasValue(99);
        assertThat(scoreOf(150, 50, 0).answeredPercent()).hasValue(100);
        // 2 of 3 = 66.6…%
        assertThat(scoreOf(1, 1, 1).answeredPercent()).hasValue(66);
        // 1 of 200 = 0.5%
        assertThat(scoreOf(1, 0, 199).answeredPercent()).hasValue(0);
    }

    @Test
    void anIndicatorCountsOnce() {
        var twice = List.of(answered(yesNo("SAF-01", 1), YES), answered(yesNo("SAF-01", 1), NO));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(twice))
                .withMessageContaining("SAF-01");
    }

    private static Score rated(long sum, int count) {
        return Scoring.score(List.of(answered(scale(">=1", 1), new ResidentsRating(sum, count))));
    }

    private static void assertWithoutScore(Score score) {
        assertThat(score.percent()).isEmpty();
        assertThat(score.scoreClass()).isEqualTo(ScoreClass.UNKNOWN);
        assertThat(score.weight()).isZero();
        assertThat(score.answered()).isZero();
        assertThat(score.criticalFailed()).isEmpty();
    }
}
