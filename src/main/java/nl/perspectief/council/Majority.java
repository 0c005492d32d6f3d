package nl.perspectief.council;

/**
 * How many must be for a motion. Two thirds, four fifths and absolute are taken of a {@link MajorityBase}. Files of sealed
 * polls have these names too.
 */
public enum Majority {
    /** More for than against. */
    SIMPLE,
    /** More than half of the base. */
    ABSOLUTE,
    /** At least two thirds of the base. */
    TWO_THIRDS,
    /** At least four fifths of the base. */
    FOUR_FIFTHS
}
