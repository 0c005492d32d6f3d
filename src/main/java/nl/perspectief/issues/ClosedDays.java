package nl.perspectief.issues;

import nl.perspectief.issues.clock.Holidays;

/**
 * On which of the days that differ between municipalities one is closed.
 *
 * @param version names it when it is changed; 0 as long as it never was
 */
public record ClosedDays(long municipalityId, int version, boolean liberationDay, boolean goodFriday) {

    static ClosedDays usual(long municipalityId) {
        return new ClosedDays(municipalityId, 0, Holidays.USUAL.liberationDay(), Holidays.USUAL.goodFriday());
    }
}
