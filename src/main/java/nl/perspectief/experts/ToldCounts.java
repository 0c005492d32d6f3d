package nl.perspectief.experts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people are in each band, as far as it may be told: no band with fewer than {@value #FEWEST} apart, nor
 * anything from which that follows.
 *
 * <p>Small bands, empty ones among them, are told together with the smallest of the others. Who knows this rule still
 * can't say which band of those told together has the many: the same is told whichever of them it is. So each of them, and
 * each choice of them, may have {@value #FEWEST} or more.
 *
 * @param people null for a band that is told together with others
 */
record ToldCounts(Map<String, @Nullable Integer> people) {

    static final int FEWEST = 5;

    /** @param counts of all bands that there are, with {@value #FEWEST} people or more in all */
    static ToldCounts of(Map<String, Integer> counts) {
        if (counts.values().stream().mapToInt(Integer::intValue).sum() < FEWEST) {
            throw new IllegalArgumentException("too few people to be told of");
        }
        var isAnySmall = counts.values().stream().anyMatch(count -> count < FEWEST);
        // of several that are equally small all go together, or their order would tell which was small
        var leastOfLarge = counts.values().stream()
                .filter(count -> count >= FEWEST)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        var told = new LinkedHashMap<String, @Nullable Integer>();
        counts.forEach(
                (band, count) -> told.put(band, isAnySmall && count <= leastOfLarge || count < FEWEST ? null : count));
        return new ToldCounts(told);
    }
}
