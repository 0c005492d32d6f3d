package nl.perspectief.people;

import java.time.Instant;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;

/**
 * A function in a list.
 *
 * @param locationName null where it holds for the municipality as a whole
 * @param validUntil the first moment at which it no longer holds, null while no end is set
 * @param invited whether the person did not sign in yet
 * @param deactivated whether the person's account is
 * @param kept whether the user may end it
 * @param accountKept whether the user may deactivate and activate the person's account, as long as the function runs
 */
public record FunctionRow(
        long id,
        String personName,
        @Nullable String personEmail,
        FunctionKind kind,
        long municipalityId,
        String municipalityName,
        @Nullable String locationName,
        Instant validFrom,
        @Nullable Instant validUntil,
        boolean invited,
        boolean deactivated,
        boolean kept,
        boolean accountKept) {

    public boolean heldAt(Instant moment) {
        return !validFrom.isAfter(moment) && (validUntil == null || validUntil.isAfter(moment));
    }

    /** Ended, or ended before it could begin. */
    public boolean overAt(Instant moment) {
        return neverBegan() || (validUntil != null && !validUntil.isAfter(moment));
    }

    public boolean neverBegan() {
        return validUntil != null && !validUntil.isAfter(validFrom);
    }
}
