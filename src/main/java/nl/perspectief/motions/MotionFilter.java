package nl.perspectief.motions;

/** Which motions of a council. */
public enum MotionFilter {
    ALL,
    /** From submitted until decided. */
    OPEN,
    /** Adopted, rejected or withdrawn. */
    DECIDED,
    /** Those that the user proposed. */
    OWN
}
