package nl.perspectief.issues;

/** Who may read a report, from many to few. */
public enum Visibility {
    /** Everybody at the location, without the reporter's name. */
    LOCATION,
    /** The reporter, those on the category's route, and oversight. */
    PRIVATE,
    /** The reporter and the municipality's confidential contact. */
    CONFIDENTIAL;

    boolean isLooserThan(Visibility other) {
        return compareTo(other) < 0;
    }

    /** Of its name in the reader's language. */
    public String key() {
        return "issues.visibility." + name();
    }
}
