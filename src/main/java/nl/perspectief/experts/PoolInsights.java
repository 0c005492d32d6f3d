package nl.perspectief.experts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pool found.
 *
 * @param weighedAt when last; null before the first time
 * @param weighable whether enough interviews got or lost passages since then
 * @param bare ids of those that no interview says, which are not weighed; for who isn't an expert of the pool none, since
 *     they change with each interview
 * @param choices by which they can be filtered: the themes of the whole list
 * @param themes the heaviest first; of what a filter leaves out none but the one that is asked for
 */
public record PoolInsights(
        ExpertPool pool,
        @Nullable Instant weighedAt,
        boolean weighable,
        Set<Long> bare,
        List<PoolTheme> choices,
        List<InsightTheme> themes) {

    /** How many would be weighed now, of a whole list. */
    public int said() {
        return Math.toIntExact(themes.stream()
                .flatMap(theme -> theme.insights().stream())
                .filter(insight -> !bare.contains(insight.id()))
                .count());
    }

    /** Those of {@link #bare}. */
    public List<InsightRow> unsaid() {
        return themes.stream()
                .flatMap(theme -> theme.insights().stream())
                .filter(insight -> bare.contains(insight.id()))
                .toList();
    }
}
