package nl.perspectief.experts;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * By trying all there is: who knows everything that is told, the rule, and four of the people, learns of no group of one to
 * four others.
 */
class ToldCountsTests {

    /** So many others any group may have. */
    private static final int FEWEST = 5;

    @Test
    void bandsOfElevenAreToldApart() {
        assertThat(told(12, 19, 11)).containsExactly(12, 19, 11);
    }

    @Test
    void theSmallestGoTogetherUntilTheyAreEleven() {
        assertThat(told(3, 19, 8, 30)).containsExactly(null, 19, null, 30);
        assertThat(told(3, 19, 7, 30)).as("ten are too few").containsExactly(null, null, null, 30);
        assertThat(told(0, 9, 11, 30)).as("nobody is told of like few").containsExactly(null, null, null, 30);
        assertThat(told(9, 11, 11, 30)).as("equal ones go together").containsExactly(null, null, null, 30);
        assertThat(told(9, 9, 9)).containsExactly(null, null, null);
        assertThat(told(0, 40)).containsExactly(null, null);
    }

    @Test
    void ofFewerThanElevenPeopleNothingIsTold() {
        assertThatIllegalArgumentException().isThrownBy(() -> told(4, 6));
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

    /** Whatever is told of so many people in so many bands: each choice of bands may as well have five others. */
    @ParameterizedTest
    @CsvSource({
        "2, 11", "2, 24", "2, 41", "3, 11", "3, 13", "3, 20", "3, 31", "3, 64", "4, 11", "4, 17", "4, 24", "4, 33",
        "5, 11", "5, 14", "5, 21", "6, 12"
    })
    void noChoiceOfBandsIsKnownToHaveFewOthers(int bands, int people) {
        var known = known(bands);
        everyWay(bands, people).stream()
                .collect(groupingBy(ToldCountsTests::told))
                .forEach((told, possible) -> {
                    for (var own : known) {
                        requireMany(possible, own, bands, told);
                    }
                });
    }

    private static void requireMany(List<int[]> possible, int[] own, int bands, Object told) {
        var left = possible.stream().filter(counts -> has(counts, own)).toList();
        for (var choice = 1; !left.isEmpty() && choice < 1 << bands; choice++) {
            requireMany(left, own, choice, bands, told);
        }
    }

    private static void requireMany(List<int[]> left, int[] own, int choice, int bands, Object told) {
        var mine = sum(own, choice);
        if (left.stream().noneMatch(counts -> sum(counts, choice) - mine >= FEWEST)) {
            fail("%s of %d beside %s of %s", Integer.toBinaryString(choice), bands, Arrays.toString(own), told);
        }
    }

    /** Whom an expert may have interviewed of those who are counted. */
    private static List<int[]> known(int bands) {
        return IntStream.rangeClosed(0, ToldCounts.KNOWN)
                .boxed()
                .flatMap(people -> everyWay(bands, people).stream())
                .toList();
    }

    private static boolean has(int[] counts, int[] own) {
        return IntStream.range(0, counts.length).allMatch(place -> counts[place] >= own[place]);
    }

    /** The same of two attributes that are told at once: each choice of bands of the one, with each of the other. */
    @ParameterizedTest
    @CsvSource({"2, 2, 11", "2, 2, 14", "2, 2, 21", "2, 2, 26", "2, 3, 11", "2, 3, 12"})
    void noChoiceOfBandsOfTwoAttributesIsKnownToHaveFewOthers(int rows, int columns, int people) {
        record Both(List<@Nullable Integer> rows, List<@Nullable Integer> columns) {}
        var known = known(rows * columns);
        everyWay(rows * columns, people).stream()
                .collect(groupingBy(cells ->
                        new Both(told(margin(cells, rows, columns, true)), told(margin(cells, rows, columns, false)))))
                .forEach((told, possible) -> {
                    for (var own : known) {
                        requireManyOfBoth(possible, own, rows, columns, told);
                    }
                });
    }

    private static void requireManyOfBoth(List<int[]> possible, int[] own, int rows, int columns, Object told) {
        var left = possible.stream().filter(cells -> has(cells, own)).toList();
        for (var chosen = 1; !left.isEmpty() && chosen < 1 << rows; chosen++) {
            for (var crossed = 1; crossed < 1 << columns; crossed++) {
                requireMany(left, own, both(chosen, crossed, rows, columns), rows * columns, told);
            }
        }
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
    void theAttackerOfTheseTestsFindsWhoIsLeftWhenSixAreKnown() {
        var known = ToldCounts.KNOWN + 1;
        var possible = everyWay(3, 27).stream()
                .filter(counts -> counts[0] >= known)
                .filter(counts -> told(counts).equals(Arrays.asList(null, null, 11)))
                .toList();

        assertThat(possible.stream().map(counts -> counts[0] - known))
                .contains(0, 4)
                .allMatch(others -> others < 5);
    }
}
