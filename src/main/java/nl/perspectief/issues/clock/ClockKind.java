package nl.perspectief.issues.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Which time counts for a target, and what a number of hours means. */
public enum ClockKind {
    /** Hours as they pass, day and night. */
    AROUND_THE_CLOCK("24x7"),
    /**
     * Monday to Friday 08:00–18:00 without holidays. Up to 10 hours are open hours; 24 hours are one working day, 48
     * two, and so on: as many times the ten open hours of a day, so that it ends at the same local time.
     */
    WORKDAYS("workdays"),
    /** What a clock with a calendar on the wall shows: after 24 hours the same local time of the next day. */
    CALENDAR("calendar");

    /** A year. */
    public static final int MOST_HOURS = 366 * 24;

    private static final int HOURS_OF_A_DAY = 24;

    private final String code;

    ClockKind(String code) {
        this.code = code;
    }

    /** As lists of categories write it. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no clock is written like this */
    public static ClockKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clock is called \"%s\"".formatted(code)));
    }

    /** Whether a target on this clock can have so many hours. */
    public boolean takes(int hours) {
        return hours >= 1 && hours <= MOST_HOURS && (this != WORKDAYS || isOpenHours(hours) || isDays(hours));
    }

    /** So many hours, as time that this clock counts. */
    Duration allowed(int hours) {
        return this == WORKDAYS && isDays(hours)
                ? OpeningHours.A_DAY.multipliedBy(hours / HOURS_OF_A_DAY)
                : Duration.ofHours(hours);
    }

    Dial startedAt(Instant start, Holidays holidays) {
        return switch (this) {
            case AROUND_THE_CLOCK -> new PassingHours(start);
            case WORKDAYS -> new OpeningHours(start, holidays);
            case CALENDAR -> new WallClock(start);
        };
    }

    private static boolean isOpenHours(int hours) {
        return hours <= OpeningHours.A_DAY.toHours();
    }

    private static boolean isDays(int hours) {
        return hours % HOURS_OF_A_DAY == 0;
    }
}
