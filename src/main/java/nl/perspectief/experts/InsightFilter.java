package nl.perspectief.experts;

import org.jspecify.annotations.Nullable;

/**
 * Which insights of a pool a list shows, of those that the user sees without it: by what stands in that list, and by
 * nothing of the interviews or passages behind them. So no two filters, one subtracted from the other, tell anything. Weights
 * and tones are those of the whole, whatever is left out, and how many were found is told nowhere (decisions 46 and 47).
 *
 * @param themeId of one theme, null for all; one that isn't in the list is none
 * @param words that stand in the title in one of its languages, as {@link WantedWords}; empty for all
 */
public record InsightFilter(@Nullable Long themeId, String words) {

    public static final InsightFilter ALL = new InsightFilter(null, "");

    public InsightFilter {
        words = WantedWords.of(words);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
