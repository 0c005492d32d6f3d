package nl.perspectief.locations;

/** The municipality has one or more new locations; heard once, in the transaction that adds them all. */
public record LocationsAdded(long municipalityId) {}
