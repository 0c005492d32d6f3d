package nl.perspectief.agenda.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.perspectief.base.time.Dates;

/**
 * Three months, from the first moment of the first of them to the last of the third, in Europe/Amsterdam.
 *
 * @param year from 0 to 9999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WORD = Pattern.compile("([0-9]{4})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Such as 2026-Q3; empty for what is none. */
    public static Optional<Quarter> of(String word) {
        var found = WORD.matcher(word);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** Its first moment. */
    public Instant from() {
        return Dates.startOf(firstDay());
    }

    /** The first moment after it. */
    public Instant until() {
        return Dates.startOf(lastDay().plusDays(1));
    }

    public Quarter before() {
        return of(firstDay().minusDays(1));
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return "%d-Q%d".formatted(year, number);
    }
}
