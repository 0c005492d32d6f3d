package nl.perspectief.quality.score;

/** How an indicator is answered. */
public enum IndicatorKind {
    /** Yes is worth 1, no 0. */
    YES_NO,
    /** Yes is worth 1, partly 1/2, no 0. */
    YES_PARTLY_NO,
    /** A number is worth 1 when it meets the threshold, else 0. */
    NUMBER,
    /** A rating, or the average of ratings, from 1 to 5 is worth (rating − 1) / 4. */
    SCALE_1_5;

    /** Whether it is answered in words; such an indicator has no threshold. */
    public boolean isChoice() {
        return this == YES_NO || this == YES_PARTLY_NO;
    }
}
