package nl.perspectief.people;

import java.time.Instant;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/**
 * A function in a list.
 *
 * @param locationName null where it holds for the municipality as a whole
 * @param validUntil the first moment at which it no longer holds, null while no end is set
 */
public record FunctionRow(
        long id,
        String personName,
        @Nullable String personEmail,
        FunctionKind kind,
        long municipalityId,
        @Nullable String locationName,
        Instant validFrom,
        @Nullable Instant validUntil) {

    public boolean heldAt(Instant moment) {
        return !validFrom.isAfter(moment) && (validUntil == null || validUntil.isAfter(moment));
    }
}
