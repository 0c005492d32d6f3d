package nl.perspectief.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.perspectief.base.BadInputException;

/**
 * What a round is about.
 *
 * @param from first day
 * @param until last day; at most a year after the first
 * @throws BadInputException for a period that ends before it begins or is longer than a year, or far from now
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        SensibleDays.check("period", from);
        SensibleDays.check("period", until);
        BadInputException.unless(
                !until.isBefore(from) && until.isBefore(from.plusYears(1)), "period", "quality.bad.period");
    }

    /** Whole months. */
    public static Period of(YearMonth first, int months) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
