package nl.perspectief.issues.clock;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which a municipality is closed, by rule and for every year. Years before 2014, which had a Queen's Day on
 * another date, are counted like those after.
 *
 * @param liberationDay whether 5 May is one of them, in every year
 * @param goodFriday    whether Good Friday is one of them
 */
public record Holidays(boolean liberationDay, boolean goodFriday) {

    /** With 5 May, without Good Friday. */
    public static final Holidays USUAL = new Holidays(true, false);

    /** Whether the municipality is closed on this day because of a holiday, which may be a day in a weekend. */
    public boolean include(LocalDate day) {
        return isFixed(day) || isKingsDay(day) || isCountedFromEaster(day);
    }

    private boolean isFixed(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case MAY -> liberationDay && day.getDayOfMonth() == 5;
            case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
            default -> false;
        };
    }

    private static boolean isKingsDay(LocalDate day) {
        var birthday = LocalDate.of(day.getYear(), Month.APRIL, 27);
        return day.equals(birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday);
    }

    private boolean isCountedFromEaster(LocalDate day) {
        return switch ((int) DAYS.between(easterSunday(day.getYear()), day)) {
            case -2 -> goodFriday;
            // Easter Monday, Ascension Day, Whit Monday
            case 1, 39, 50 -> true;
            default -> false;
        };
    }

    /**
     * Easter Sunday of a year from 1583 on, by the rule of Gauss as Lichtenberg completed it: H. Lichtenberg, "Zur
     * Interpretation der Gaußschen Osterformel und ihrer Ausnahmeregeln", Historia Mathematica 24 (1997), 441–444.
     */
    static LocalDate easterSunday(int year) {
        var century = year / 100;
        var leapDaysLeftOut = (3 * century + 3) / 4;
        var moonShift = 15 + leapDaysLeftOut - (8 * century + 13) / 25;
        var yearOfTheMoon = year % 19;
        var moon = (19 * yearOfTheMoon + moonShift) % 30;
        var exception = moon / 29 + (moon / 28 - moon / 29) * (yearOfTheMoon / 11);
        // counted in days of March
        var fullMoon = 21 + moon - exception;
        var firstSunday = 7 - (year + year / 4 + 2 - leapDaysLeftOut) % 7;
        var afterFullMoon = 7 - Math.floorMod(fullMoon - firstSunday, 7);
        return LocalDate.of(year, Month.MARCH, 1).plusDays(fullMoon + afterFullMoon - 1L);
    }
}
