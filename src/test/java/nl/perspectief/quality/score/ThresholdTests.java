package nl.perspectief.quality.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import nl.perspectief.quality.score.Threshold.AtLeast;
import nl.perspectief.quality.score.Threshold.AtMost;
import nl.perspectief.quality.score.Threshold.Between;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTests {

    @Test
    void readsTheThreeForms() {
        assertThat(Threshold.parse(">=4")).isEqualTo(new AtLeast(new BigDecimal("4")));
        assertThat(Threshold.parse("<=10")).isEqualTo(new AtMost(new BigDecimal("10")));
        assertThat(Threshold.parse("18..26")).isEqualTo(new Between(new BigDecimal("18"), new BigDecimal("26")));
    }

    @Test
    void readsDecimalsAndNegativeNumbers() {
        assertThat(Threshold.parse(">=2.1")).isEqualTo(new AtLeast(new BigDecimal("2.1")));
        assertThat(Threshold.parse("<=-0.5")).isEqualTo(new AtMost(new BigDecimal("-0.5")));
        assertThat(Threshold.parse("-20..-2.5")).isEqualTo(new Between(new BigDecimal("-20"), new BigDecimal("-2.5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4",
                "yes",
                ">4",
                "<4",
                "=4",
                "=>4",
                ">=",
                "<=",
                "..",
                "18..",
                "..26",
                "18...26",
                "18.26",
                "18..26..30",
                ">= 4",
                " >=4",
                ">=4 ",
                ">=4\n",
                ">=4,5",
                ">=.5",
                ">=5.",
                ">=+4",
                ">=1e3",
                ">=--4",
                ">=4<=5",
                ">=٤",
                "≥4",
                ">=0x10",
                "26..18",
                "2.01..2",
                "-1..-2",
                ">=NaN"
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse(text));
    }

    @Test
    void refusesMoreThanEighteenDigits() {
        assertThat(Threshold.parse(">=" + "9".repeat(18))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse(">=" + "9".repeat(19)));
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.parse(">=0." + "9".repeat(19)));
        assertThatIllegalArgumentException().isThrownBy(() -> new AtMost(new BigDecimal("1E999999999")));
    }

    @Test
    void aRangeMayBeOneNumber() {
        var exactlyTwo = Threshold.parse("2..2");

        assertThat(exactlyTwo.metBy(new BigDecimal("2.0"))).isTrue();
        assertThat(exactlyTwo.metBy(new BigDecimal("2.01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ">=4,    3.999999, false",
        ">=4,    4,        true",
        ">=4,    4.000,    true",
        ">=4,    1000,     true",
        "<=10,   10,       true",
        "<=10,   10.0,     true",
        "<=10,   10.001,   false",
        "<=10,   -1000,    true",
        "18..26, 17.9,     false",
        "18..26, 18,       true",
        "18..26, 26,       true",
        "18..26, 26.1,     false",
        ">=-5,   -5,       true",
        ">=-5,   -6,       false",
        "0..0,   -0.0,     true",
    })
    void includesItsLimits(String threshold, BigDecimal number, boolean met) {
        assertThat(Threshold.parse(threshold).metBy(number)).isEqualTo(met);
    }

    @Test
    void neverIsLongerAgoThanAnyNumber() {
        assertThat(Threshold.parse(">=30").metByNever()).isTrue();
        assertThat(Threshold.parse("<=12").metByNever()).isFalse();
        assertThat(Threshold.parse("0..999999").metByNever()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        ">=4,>=4",
        ">=4.0,>=4",
        ">=100,>=100",
        ">=2.10,>=2.1",
        "<=-0,<=0",
        "<=0.00,<=0",
        "018..26.50,18..26.5",
        "-20..-2,-20..-2"
    })
    void writesItsShortestFormAndReadsThatBack(String written, String shortest) {
        var threshold = Threshold.parse(written);

        assertThat(threshold).hasToString(shortest);
        assertThat(Threshold.parse(threshold.toString())).isEqualTo(threshold);
    }

    @Test
    void equalNumbersMakeEqualThresholds() {
        assertThat(new AtLeast(new BigDecimal("1E+2"))).isEqualTo(Threshold.parse(">=100.00"));
    }
}
