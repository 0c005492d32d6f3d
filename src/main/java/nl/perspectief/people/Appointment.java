package nl.perspectief.people;

import java.time.LocalDate;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is to become what, where and when.
 *
 * @param email of a person who signed in before
 * @param locationId null for the municipality as a whole
 * @param from first day
 * @param until last day, null while no end is planned
 */
public record Appointment(
        String email,
        FunctionKind kind,
        long municipalityId,
        @Nullable Long locationId,
        LocalDate from,
        @Nullable LocalDate until) {}
