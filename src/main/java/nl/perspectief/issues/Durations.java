package nl.perspectief.issues;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many things took how long, in tenths of a unit that the user of this class chooses. Each time is rounded up to two
 * digits (9.8, then 12, then 140), so that there are few of them however many things there are. Rounding keeps the order,
 * so a share of the rounded times is the share of the exact ones, rounded.
 */
final class Durations {

    static final int TENTHS = 10;

    /** Of which the median is the half. */
    private static final int MEDIAN = 50;

    private static final int NINTH_DECILE = 90;
    private static final int ALL = 100;

    /** In which they are written. */
    private static final int DECIMAL = 10;

    private final TreeMap<Integer, Long> times = new TreeMap<>();

    /** @param tenths at least 0 */
    void add(long tenths) {
        times.merge(rounded(tenths), 1L, Long::sum);
    }

    /** @param written by {@link #toString()} */
    void add(String written) {
        for (int from = 0; from < written.length(); ) {
            var colon = written.indexOf(':', from);
            var space = written.indexOf(' ', colon);
            var until = space < 0 ? written.length() : space;
            times.merge(
                    Integer.parseInt(written, from, colon, DECIMAL),
                    Long.parseLong(written, colon + 1, until, DECIMAL),
                    Long::sum);
            from = until + 1;
        }
    }

    TimeTaken taken() {
        return new TimeTaken(within(MEDIAN), within(NINTH_DECILE));
    }

    /**
     * The nearest rank: the shortest time within which at least so many per cent of the things were done. Of an even
     * number the median is the lower one of the two in the middle.
     */
    private @Nullable BigDecimal within(int percent) {
        var all = times.values().stream().mapToLong(Long::longValue).sum();
        var rank = Math.ceilDiv(all * percent, ALL);
        var passed = 0L;
        for (var time : times.entrySet()) {
            passed += time.getValue();
            if (passed >= rank) {
                return number(time.getKey());
            }
        }
        return null;
    }

    /** 0.3 to 10, then without a fraction. */
    private static BigDecimal number(int tenths) {
        var number = BigDecimal.valueOf(tenths, 1);
        return tenths < TENTHS * TENTHS ? number : number.setScale(0);
    }

    private static int rounded(long tenths) {
        var digit = 1L;
        while (tenths > digit * ALL) {
            digit *= TENTHS;
        }
        return Math.toIntExact(Math.ceilDiv(Math.max(1, tenths), digit) * digit);
    }

    /** Each time with its number, like {@code 3:12 370:1}. */
    @Override
    public String toString() {
        return times.entrySet().stream()
                .map((Map.Entry<Integer, Long> time) -> time.getKey() + ":" + time.getValue())
                .collect(Collectors.joining(" "));
    }
}
