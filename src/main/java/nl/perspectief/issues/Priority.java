package nl.perspectief.issues;

/** What goes first. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    URGENT;

    /** Of its name in the reader's language. */
    public String key() {
        return "issues.priority." + name();
    }
}
