package nl.perspectief.council;

/** What becomes of a tie. Files of sealed polls have these names too. */
public enum Tie {
    /** What it is about stays undecided. */
    REJECTED,
    /** Anyone can draw it again from the seal. Only between options or persons; a motion with a tie is rejected. */
    LOT
}
