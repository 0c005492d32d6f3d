package nl.perspectief.locations;

/**
 * A location with what it takes to change it.
 *
 * @param version as read; a change names it, and is refused when somebody was first
 * @param mayChange whether the current user oversees it
 */
public record LocationDetails(long id, int version, long municipalityId, LocationDraft draft, boolean mayChange) {}
