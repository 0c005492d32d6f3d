package nl.perspectief.development;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import nl.perspectief.base.time.Dates;

/** The days on which things happen: people work from Monday to Friday. */
final class DemoCalendar {

    private DemoCalendar() {}

    static LocalDate workdayFrom(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    static LocalDate workdayUntil(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    static LocalDate workdayBefore(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? day.minusDays(3) : workdayUntil(day.minusDays(1));
    }

    /** @return January or July */
    static LocalDate startOfHalfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY, 1);
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A time on the clock in Almere, as the database keeps it. */
    static LocalDateTime moment(LocalDate day, LocalTime time) {
        return inDatabase(day.atTime(time).atZone(Dates.ZONE).toInstant());
    }

    static LocalDateTime inDatabase(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
