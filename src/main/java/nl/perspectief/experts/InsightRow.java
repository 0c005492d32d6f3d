package nl.perspectief.experts;

import org.jspecify.annotations.Nullable;

/**
 * An insight with what was merged into it, in a list.
 *
 * @param number within its pool
 * @param weight null until it is weighed for the first time, or again after a merge was undone;
 *     {@code GONE} when it was weighed before, and no interview said it at the last weighing
 * @param tones as of the last weighing; null where it isn't told
 * @param reworded whether its words were changed since the last weighing: then its weight is that of other words
 */
public record InsightRow(
        long id,
        int number,
        InsightText text,
        @Nullable Weight weight,
        @Nullable Tones tones,
        boolean reworded) {

    /** Whether interviews said it at the last weighing. */
    public boolean isHeard() {
        return weight != null && weight != Weight.GONE;
    }
}
