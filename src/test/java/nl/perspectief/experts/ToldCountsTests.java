package nl.perspectief.experts;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By trying all there is: who knows everything that is told, and the rule, learns of no group of one to four people. */
class ToldCountsTests {

    private static final int FEWEST = ToldCounts.FEWEST;

    @Test
    void largeBandsAreToldApart() {
        assertThat(told(5, 9, 6)).containsExactly(5, 9, 6);
    }

    @Test
    void smallBandsGoWithTheSmallestOfTheOthers() {
        assertThat(told(1, 9, 6, 30)).containsExactly(null, 9, null, 30);
        assertThat(told(0, 9, 6, 30)).as("nobody is told of like few").containsExactly(null, 9, null, 30);
        assertThat(told(4, 6, 6, 30)).as("equal ones go together").containsExactly(null, null, null, 30);
        assertThat(told(4, 4, 4)).containsExactly(null, null, null);
        assertThat(told(0, 40)).containsExactly(null, null);
    }

    @Test
    void ofFewerThanFivePeopleNothingIsTold() {
        assertThatIllegalArgumentException().isThrownBy(() -> told(2, 2));
    }

    private static List<@Nullable Integer> told(int... counts) {
        return new ArrayList<>(ToldCounts.of(bands(counts)).people().values());
    }

    private static Map<String, Integer> bands(int... counts) {
        var bands = new LinkedHashMap<String, Integer>();
        for (var place = 0; place < counts.length; place++) {
            bands.put(String.valueOf(place), counts[place]);
        }
        return bands;
    }

    /** Whatever is told of so many people in so many bands: each choice of bands may as well have five. */
    @ParameterizedTest
    @CsvSource({"2, 5", "2, 24", "3, 5", "3, 9", "3, 14", "3, 21", "4, 5", "4, 8", "4, 13", "4, 17", "5, 7", "5, 11"})
    void noChoiceOfBandsIsKnownToHaveFew(int bands, int people) {
        everyWay(bands, people).stream()
                .collect(groupingBy(ToldCountsTests::told))
                .forEach((told, possible) -> {
                    for (var choice = 1; choice < 1 << bands; choice++) {
                        var chosen = choice;
                        assertThat(possible.stream().map(counts -> sum(counts, chosen)))
                                .as("%s of %s".formatted(Integer.toBinaryString(chosen), told))
                                .anyMatch(count -> count >= FEWEST);
                    }
                });
    }

    /** The same of two attributes that are told at once: each choice of bands of the one, with each of the other. */
    @ParameterizedTest
    @CsvSource({"2, 2, 5", "2, 2, 9", "2, 2, 14", "2, 3, 6", "2, 3, 10", "3, 3, 6"})
    void noChoiceOfBandsOfTwoAttributesIsKnownToHaveFew(int rows, int columns, int people) {
        record Both(List<@Nullable Integer> rows, List<@Nullable Integer> columns) {}
        everyWay(rows * columns, people).stream()
                .collect(groupingBy(cells ->
                        new Both(told(margin(cells, rows, columns, true)), told(margin(cells, rows, columns, false)))))
                .forEach((told, possible) -> {
                    for (var chosen = 1; chosen < 1 << rows; chosen++) {
                        for (var crossed = 1; crossed < 1 << columns; crossed++) {
                            var both = both(chosen, crossed, rows, columns);
                            assertThat(possible.stream().mapToInt(cells -> sum(cells, both)))
                                    .as("%s of %s".formatted(Integer.toBinaryString(both), told))
                                    .anyMatch(count -> count >= FEWEST);
                        }
                    }
                });
    }

    private static int[] margin(int[] cells, int rows, int columns, boolean ofRows) {
        var margin = new int[ofRows ? rows : columns];
        for (var cell = 0; cell < cells.length; cell++) {
            margin[ofRows ? cell / columns : cell % columns] += cells[cell];
        }
        return margin;
    }

    private static int both(int chosenRows, int chosenColumns, int rows, int columns) {
        var cells = 0;
        for (var cell = 0; cell < rows * columns; cell++) {
            if ((chosenRows >> cell / columns & 1) == 1 && (chosenColumns >> cell % columns & 1) == 1) {
                cells |= 1 << cell;
            }
        }
        return cells;
    }

    private static int sum(int[] counts, int choice) {
        var sum = 0;
        for (var place = 0; place < counts.length; place++) {
            sum += (choice >> place & 1) * counts[place];
        }
        return sum;
    }

    /** All ways in which so many people can be in so many bands. */
    private static List<int[]> everyWay(int bands, int people) {
        var ways = new ArrayList<int[]>();
        spread(new int[bands], 0, people, ways);
        return ways;
    }

    private static void spread(int[] counts, int place, int left, List<int[]> ways) {
        if (place == counts.length - 1) {
            counts[place] = left;
            ways.add(counts.clone());
            return;
        }
        for (var count = 0; count <= left; count++) {
            counts[place] = count;
            spread(counts, place + 1, left - count, ways);
        }
    }

    @Test
    void theAttackerOfTheseTestsFindsWhatAWeakerRuleTells() {
        var possible = everyWay(2, 13).stream().filter(counts -> counts[1] == 9).toList();

        assertThat(possible.stream().map(counts -> counts[0])).containsExactly(4);
    }
}
