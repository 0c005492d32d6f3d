package nl.perspectief.issues.clock;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTests {

    /** Holidays that close nothing, since they are always on a Sunday. */
    private static final Set<String> SUNDAYS = Set.of("christian.EASTER", "christian.PENTECOST");

    @Test
    void theYear2026AsPublished() {
        assertThat(daysOf(2026, Holidays.USUAL))
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 4, 27),
                        LocalDate.of(2026, 5, 5),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 26));
    }

    @Test
    void liberationDayCanBeSwitchedOff() {
        assertThat(daysOf(2026, new Holidays(false, false))).hasSize(7).doesNotContain(LocalDate.of(2026, 5, 5));
    }

    @Test
    void goodFridayCanBeSwitchedOn() {
        assertThat(daysOf(2026, new Holidays(true, true))).hasSize(9).contains(LocalDate.of(2026, 4, 3));
    }

    @ParameterizedTest
    @CsvSource({"2014,26", "2025,26", "2026,27", "2027,27", "2031,26", "2036,26", "2042,26"})
    void kingsDayIsNeverOnASunday(int year, int day) {
        assertThat(Holidays.USUAL.include(LocalDate.of(year, 4, day))).isTrue();
        assertThat(Holidays.USUAL.include(LocalDate.of(year, 4, 26 + 27 - day))).isFalse();
    }

    @Test
    void easterIsThatOfAPublishedTable() throws IOException, URISyntaxException {
        var table = Path.of(requireNonNull(HolidaysTests.class.getResource("easter-sundays.csv"))
                .toURI());
        var sundays =
                Files.readAllLines(table).stream().skip(1).map(LocalDate::parse).toList();

        assertThat(sundays)
                .hasSize(500)
                .allSatisfy(sunday ->
                        assertThat(Holidays.easterSunday(sunday.getYear())).isEqualTo(sunday));
    }

    /** Counted for these 4000 years at https://computus.de/grundlagen/die_verteilung_der_ostertage.html. */
    @ParameterizedTest
    @CsvSource({"3,22,16", "4,18,129", "4,19,157", "4,25,34", "4,26,0"})
    void theExceptionsOfEasterComeAsOftenAsPublished(int month, int day, int times) {
        assertThat(IntStream.range(1600, 5600)
                        .mapToObj(Holidays::easterSunday)
                        .filter(sunday -> MonthDay.from(sunday).equals(MonthDay.of(month, day))))
                .hasSize(times);
    }

    /** The calendar of Jollyday, which is kept by others, is the Dutch list; whoever changes that list is heard here. */
    @Test
    void agreesWithJollydayForEveryYear() {
        var dutch = HolidayManager.getInstance(ManagerParameters.create("nl"));
        for (int year = 2014; year < 2300; year++) {
            assertThat(daysOf(year, new Holidays(true, true)))
                    .containsExactlyElementsOf(dutch.getHolidays(Year.of(year)).stream()
                            .filter(holiday -> !SUNDAYS.contains(holiday.getPropertiesKey()))
                            .map(Holiday::getDate)
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    private static List<LocalDate> daysOf(int year, Holidays holidays) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(holidays::include)
                .toList();
    }
}
