package nl.perspectief.issues;

/**
 * A location at which the user can report something.
 *
 * @param trusted whether there is a confidential contact now who would read it
 */
public record ReportingPlace(long id, long municipalityId, String code, String name, boolean trusted) {}
