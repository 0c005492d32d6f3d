package nl.perspectief.quality.score;

import java.util.OptionalInt;

/** The class a score falls in. The limits are the portal's own norm; no law sets them. */
public enum ScoreClass {
    /** 85% or more. */
    GOOD,
    /** 70% up to and including 84%. */
    FAIR,
    /** 50% up to and including 69%. */
    POOR,
    /** Below 50%, or a critical indicator failed. */
    BAD,
    /** Nothing to judge by yet. */
    UNKNOWN;

    /**
     * Goes by the shown, rounded per cent, so that nobody sees 85% called fair.
     *
     * @param percent        0 to 100, or empty when nothing was answered
     * @param criticalFailed whether any critical indicator failed
     */
    public static ScoreClass of(OptionalInt percent, boolean criticalFailed) {
        if (criticalFailed) {
            return BAD;
        }
        if (percent.isEmpty()) {
            return UNKNOWN;
        }
        var shown = percent.getAsInt();
        if (shown >= 85) {
            return GOOD;
        }
        if (shown >= 70) {
            return FAIR;
        }
        return shown >= 50 ? POOR : BAD;
    }
}
