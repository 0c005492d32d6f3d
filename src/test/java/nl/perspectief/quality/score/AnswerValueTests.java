package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.Samples.amount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.perspectief.quality.score.AnswerValue.NotApplicable;
import nl.perspectief.quality.score.AnswerValue.Rating;
import nl.perspectief.quality.score.AnswerValue.ResidentsRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerValueTests {

    @Test
    void equalAmountsAreEqualHoweverTheyWereTyped() {
        assertThat(amount("4.50")).isEqualTo(amount("4.5")).hasSameHashCodeAs(amount("4.5"));
        assertThat(amount("1E+2").number()).hasToString("100");
        assertThat(amount("0.000")).isEqualTo(amount("-0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E-999999999", "1234567890123456789", "0.1234567890123456789"})
    void refusesAmountsThatNobodyMeasures(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> amount(number)).withMessageContaining("18 digits");
    }

    @Test
    void aRatingIsFromOneToFive() {
        assertThat(new Rating(1).stars()).isOne();
        assertThat(new Rating(5).stars()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rating(6));
    }

    @Test
    void residentsRatingsCountFromFiveAnswersOn() {
        assertThat(new ResidentsRating(25, 5).count()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResidentsRating(20, 4))
                .withMessageContaining("from 5 answers on");
    }

    @ParameterizedTest
    @CsvSource({"4,5", "26,5", "-5,5", "0,5", "50001,10000", "9223372036854775807,2147483647"})
    void refusesASumThatRatingsCannotHave(long sum, int count) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ResidentsRating(sum, count));
    }

    @Test
    void takesTheLowestAndTheHighestSum() {
        assertThat(new ResidentsRating(5, 5).sum()).isEqualTo(5);
        assertThat(new ResidentsRating(5L * Integer.MAX_VALUE, Integer.MAX_VALUE).count())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void notApplicableNeedsAReason(String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NotApplicable(reason));
    }
}
