package nl.perspectief.quality.score;

/** What an answer means for its indicator. */
public enum Verdict {
    /** Yes, or a number or rating that meets the threshold; such a rating can be worth less than 1. */
    MET,
    /** Half, and not failed. A critical indicator that is partly met has {@link #FAILED}. */
    PARTLY,
    /** No, or off the threshold, or a critical one that is only partly met. */
    FAILED,
    /** Not applicable or not measured yet: leaves both sides of the fraction. */
    OUTSIDE,
    /** Not answered yet. */
    OPEN;

    /** Whether the answer is part of the score. */
    public boolean counts() {
        return this == MET || this == PARTLY || this == FAILED;
    }
}
