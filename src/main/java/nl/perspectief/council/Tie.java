package nl.perspectief.council;

/** What becomes of a tie. */
public enum Tie {
    REJECTED,
    /** Only between options or persons; a motion with a tie is rejected. */
    LOT
}
