package nl.perspectief.home;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.home.Today.PartOfDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfDayTests {

    @ParameterizedTest
    @CsvSource({
        "0, NIGHT",
        "4, NIGHT",
        "5, MORNING",
        "11, MORNING",
        "12, AFTERNOON",
        "17, AFTERNOON",
        "18, EVENING",
        "23, EVENING"
    })
    void peopleGreetByTheHour(int hour, PartOfDay part) {
        assertThat(PartOfDay.at(hour)).isEqualTo(part);
    }
}
