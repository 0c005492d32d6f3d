package nl.perspectief.issues.clock;

import static nl.perspectief.base.time.Dates.ZONE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Counts the time in which the municipality is open. The clocks change on Sundays, so local time may be counted as if it
 * always passed evenly.
 */
record OpeningHours(Instant start, Holidays holidays) implements Dial {

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    static final Duration A_DAY = Duration.between(OPENING, CLOSING);

    @Override
    public Duration at(Instant moment) {
        var from = LocalDateTime.ofInstant(start, ZONE);
        var to = LocalDateTime.ofInstant(moment, ZONE);
        var days = from.toLocalDate()
                .datesUntil(to.toLocalDate())
                .filter(this::isWorkingDay)
                .count();
        return A_DAY.multipliedBy(days).plus(sinceOpening(to)).minus(sinceOpening(from));
    }

    @Override
    public Instant when(Duration shown) {
        var from = LocalDateTime.ofInstant(start, ZONE);
        var day = from.toLocalDate();
        var left = sinceOpening(from).plus(shown);
        // what is used up at closing time is used up then, so a whole day is left to its own day
        while (!isWorkingDay(day) || left.compareTo(A_DAY) > 0) {
            if (isWorkingDay(day)) {
                left = left.minus(A_DAY);
            }
            day = day.plusDays(1);
        }
        return day.atTime(OPENING).plus(left).atZone(ZONE).toInstant();
    }

    private Duration sinceOpening(LocalDateTime moment) {
        if (!isWorkingDay(moment.toLocalDate()) || moment.toLocalTime().isBefore(OPENING)) {
            return Duration.ZERO;
        }
        var open = Duration.between(OPENING, moment.toLocalTime());
        return open.compareTo(A_DAY) > 0 ? A_DAY : open;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.include(day);
    }
}
