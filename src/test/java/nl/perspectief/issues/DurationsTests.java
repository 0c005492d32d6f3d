package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand: the n times in order, the half of n and nine tenths of n rounded up, and the times at these places. */
class DurationsTests {

    @ParameterizedTest
    @CsvSource({
        // one: the first; two: the first and the second; three: the second and the third
        "7, 0.7, 0.7",
        "30 10, 1.0, 3.0",
        "30 10 20, 2.0, 3.0",
        // four: the second and the fourth (3.6)
        "10 20 30 40, 2.0, 4.0",
        // ten: the fifth and the ninth
        "10 20 30 40 50 60 70 80 90 100, 5.0, 9.0",
        // eleven: the sixth and the tenth (9.9)
        "10 20 30 40 50 60 70 80 90 95 99, 6.0, 9.5",
        // equal ones count each
        "10 10 10 10 10 10 10 10 10 9999, 1.0, 1.0",
        "10 10 10 10 10 10 10 10 8000 8000, 1.0, 800"
    })
    void medianAndNinthDecileAreAtTheirRank(String tenths, BigDecimal median, BigDecimal ninthDecile) {
        assertThat(taken(tenths(tenths))).isEqualTo(new TimeTaken(median, ninthDecile));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.1",
        "1, 0.1",
        "98, 9.8",
        "100, 10",
        "101, 11",
        "110, 11",
        "991, 100",
        "1000, 100",
        "1001, 110",
        "9999, 1000",
        "10001, 1100",
        "123456, 13000"
    })
    void timesAreRoundedUpToTwoDigits(long tenths, BigDecimal shown) {
        assertThat(taken(tenths).median()).isEqualTo(shown);
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(taken()).isEqualTo(new TimeTaken(null, null));
        assertThat(new Durations()).hasToString("");
    }

    @Test
    void whatIsWrittenAndAddedUpIsAsIfItWereCountedTogether() {
        var one = durations(3, 3, 367);
        var other = durations(3, 99_999);
        var sum = new Durations();
        sum.add(one.toString());
        sum.add(other.toString());
        sum.add("");

        assertThat(one).hasToString("3:2 370:1");
        assertThat(sum).hasToString(durations(3, 3, 367, 3, 99_999).toString());
    }

    /** Rounding keeps the order, so it does not matter which comes first. */
    @Test
    void theShareOfTheRoundedIsTheRoundedShare() {
        var random = new Random(42);
        for (var round = 0; round < 500; round++) {
            var times = random.longs(1 + random.nextInt(60), 0, 30_000).sorted().toArray();
            var exact = new TimeTaken(
                    taken(times[Math.ceilDiv(times.length, 2) - 1]).median(),
                    taken(times[Math.ceilDiv(times.length * 9, 10) - 1]).median());

            assertThat(taken(times)).as(Arrays.toString(times)).isEqualTo(exact);
        }
    }

    private static long[] tenths(String written) {
        return Arrays.stream(written.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static TimeTaken taken(long... tenths) {
        return durations(tenths).taken();
    }

    private static Durations durations(long... tenths) {
        var durations = new Durations();
        LongStream.of(tenths).forEach(durations::add);
        return durations;
    }
}
