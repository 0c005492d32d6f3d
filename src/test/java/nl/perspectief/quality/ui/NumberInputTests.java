package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInputTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4;4",
                "3,5;3.5",
                "3.5;3.5",
                "-2;-2",
                "1 000;1000",
                "1\u00a0000;1000",
                "0,125;0.125",
                "1000,5;1000.5"
            })
    void commaPointAndBlanksAreUnderstood(String typed, BigDecimal number) {
        assertThat(NumberInput.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1e9", "1,2,3", "--1", "12345678901", "٣"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(NumberInput.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1,000", "12.500", "-250.000"})
    void whatMayBeAThousandOrOneIsAskedAgain(String typed) {
        assertThat(NumberInput.parse(typed)).isEmpty();
    }
}
