package nl.perspectief.base.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times as people read them. The database keeps UTC; people live in Europe/Amsterdam. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dates() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** As the database keeps it, so that what is computed from it is the same later. */
    public static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** A moment as SQL of our own takes it: the database keeps all of them in UTC, and as exactly as {@link #micros}. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(micros(instant), ZoneOffset.UTC);
    }

    /** What SQL of our own finds for a moment. */
    public static Instant ofUtc(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** 12 October 2026. */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** 12 October 2026 14:05. */
    public static String moment(Instant instant, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", language).format(instant.atZone(ZONE));
    }

    /** 14:05. */
    public static String time(Instant instant, Locale language) {
        return DateTimeFormatter.ofPattern("HH:mm", language).format(instant.atZone(ZONE));
    }

    /** October 2026; the month's own name, which in Ukrainian differs from the one in a date. */
    public static String month(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month);
    }

    /** October 2026, or October – December 2026, or from one year into the next. */
    public static String period(LocalDate from, LocalDate until, Locale language) {
        return period(from, until, "LLLL", language);
    }

    /** Oct 2026, or Oct – Dec 2026: for where room is scarce. */
    public static String shortPeriod(LocalDate from, LocalDate until, Locale language) {
        return period(from, until, "LLL", language);
    }

    private static String period(LocalDate from, LocalDate until, String monthPattern, Locale language) {
        var first = YearMonth.from(from);
        var last = YearMonth.from(until);
        if (!from.equals(first.atDay(1)) || !until.equals(last.atEndOfMonth())) {
            return day(from, language) + " – " + day(until, language);
        }
        var withYear = DateTimeFormatter.ofPattern(monthPattern + " yyyy", language);
        if (first.equals(last)) {
            return withYear.format(first);
        }
        var begin = first.getYear() == last.getYear()
                ? DateTimeFormatter.ofPattern(monthPattern, language).format(first)
                : withYear.format(first);
        return begin + " – " + withYear.format(last);
    }
}
