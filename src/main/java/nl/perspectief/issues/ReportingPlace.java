package nl.perspectief.issues;

/** A location at which the user can report something. */
public record ReportingPlace(long id, long municipalityId, String code, String name) {}
