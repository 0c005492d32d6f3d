package nl.perspectief.experts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many people are in each band, as far as it may be told: the smallest bands together, so many that they have
 * {@value #FEWEST} people in all and each of the others has as many. See decision 46.
 *
 * <p>Who knows this rule, and {@value #KNOWN} of the people, can't say of any band or choice of bands that it has fewer
 * than five others.
 *
 * @param people null for a band that is told together with others
 */
record ToldCounts(Map<String, @Nullable Integer> people) {

    /** So many of a count are interviews of the same expert, who knows them, at most. */
    static final int MOST_OF_ONE = 4;

    /** So many of those who are counted one person may know: an expert those, and herself as somebody else heard her. */
    static final int KNOWN = MOST_OF_ONE + 1;

    /** Five others beside the known ones, and one more: of those told together each is known to have fewer than this. */
    static final int FEWEST = KNOWN + Pools.FEWEST + 1;

    /** @param counts of all bands that there are, with {@value #FEWEST} people or more in all */
    static ToldCounts of(Map<String, Integer> counts) {
        if (counts.values().stream().mapToInt(Integer::intValue).sum() < FEWEST) {
            throw new IllegalArgumentException("too few people to be told of");
        }
        var largestTogether = largestTogether(counts.values());
        var told = new LinkedHashMap<String, @Nullable Integer>();
        counts.forEach((band, count) -> told.put(band, count <= largestTogether ? null : count));
        return new ToldCounts(told);
    }

    /** Of several that are equally small all go together, or their order would tell more than their size. */
    private static int largestTogether(Collection<Integer> counts) {
        var largest = -1;
        var together = 0;
        for (var count : counts.stream().sorted().toList()) {
            var isEnough = largest < 0 || together >= FEWEST;
            if (isEnough && count >= FEWEST && count > largest) {
                break;
            }
            largest = count;
            together += count;
        }
        return largest;
    }
}
