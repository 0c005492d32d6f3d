package nl.perspectief.issues.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24x7 1/4",
                "24x7 2/24",
                "24x7 4/24",
                "24x7 4/72",
                "24x7 8/24",
                "24x7 8/48",
                "workdays 8/48",
                "workdays 8/72",
                "workdays 24/48",
                "workdays 24/72",
                "workdays 24/120",
                "workdays 24/240",
                "workdays 48/240",
                "workdays 48/480",
                "calendar 72/504",
                "calendar 24/1008"
            })
    void takesTheFiguresOfTheDefaultCategories(String text) {
        assertThat(Written.targets(text).clock().code()).isEqualTo(text.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 23, 25, 36, 47, 49, 100, 505})
    void workdaysTakeOpenHoursOrWholeDays(int hours) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Targets(ClockKind.WORKDAYS, hours, 24))
                .withMessageContaining("whole days of 24");
        assertThatIllegalArgumentException().isThrownBy(() -> new Targets(ClockKind.WORKDAYS, 8, hours));
        assertThat(new Targets(ClockKind.AROUND_THE_CLOCK, hours, hours).solutionHours())
                .isEqualTo(hours);
        assertThat(new Targets(ClockKind.CALENDAR, hours, hours).solutionHours())
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @EnumSource
    void refusesNoTimeAndMoreThanAYear(ClockKind kind) {
        assertThat(kind.takes(1)).isTrue();
        assertThat(kind.takes(ClockKind.MOST_HOURS)).isTrue();
        for (var hours : new int[] {0, -1, -24, Integer.MIN_VALUE, 8785, 8808, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Targets(kind, hours, 24))
                    .withMessageContaining("cannot be %d hours".formatted(hours));
        }
    }

    @ParameterizedTest
    @CsvSource({"24x7,10,10", "24x7,24,24", "workdays,10,10", "workdays,24,10", "workdays,48,20", "calendar,24,24"})
    void aWorkingDayIsTenOpenHours(String clock, int hours, int counted) {
        assertThat(ClockKind.of(clock).allowed(hours)).isEqualTo(Duration.ofHours(counted));
    }

    @Test
    void isReadAsListsOfCategoriesWriteIt() {
        for (var kind : ClockKind.values()) {
            assertThat(ClockKind.of(kind.code())).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24X7", "WORKDAYS", "workdays ", "24/7", "CALENDAR"})
    void refusesOtherClocks(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClockKind.of(code))
                .withMessageContaining(code);
    }
}
