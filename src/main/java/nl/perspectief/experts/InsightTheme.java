package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A theme of a pool with its insights.
 *
 * @param weight null until the pool weighs for the first time
 * @param tones as of the last weighing; null where it isn't told
 * @param insights the heaviest first
 */
public record InsightTheme(
        long id,
        Texts name,
        @Nullable Weight weight,
        @Nullable Tones tones,
        List<InsightRow> insights) {

    /** Whether nothing was found: its weight tells that few spoke of it, and that may be nobody. */
    public boolean isSilent() {
        return insights.isEmpty() && weight == Weight.FEW;
    }
}
