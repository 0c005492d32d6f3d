package nl.perspectief.people;

import java.time.LocalDate;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is to become what, where and when.
 *
 * @param email of a person who signed in before
 * @param locationId null for the municipality as a whole
 * @param from first day, in 2000–2100
 * @param until last day, at most in 2100, null while no end is planned
 * @throws BadInputException for a term outside any sense, or one that ends before it begins
 */
public record Appointment(
        String email,
        FunctionKind kind,
        long municipalityId,
        @Nullable Long locationId,
        LocalDate from,
        @Nullable LocalDate until) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    public Appointment {
        BadInputException.unless(!from.isBefore(EARLIEST) && !from.isAfter(LATEST), "from", "people.bad.from");
        BadInputException.unless(until == null || !until.isAfter(LATEST), "until", "people.bad.farAway");
        BadInputException.unless(until == null || !until.isBefore(from), "until", "people.bad.until");
    }
}
