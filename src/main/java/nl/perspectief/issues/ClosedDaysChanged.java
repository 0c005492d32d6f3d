package nl.perspectief.issues;

/** A municipality is closed on other days from now on. */
record ClosedDaysChanged(long municipalityId) {}
