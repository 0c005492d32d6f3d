package nl.perspectief.locations;

/**
 * Figures of a list of locations.
 *
 * @param all also those that are closed or still to open
 * @param open today
 * @param residents of the open ones together
 */
public record LocationTotals(long all, long open, long residents) {}
