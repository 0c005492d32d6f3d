package nl.perspectief.experts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pool found.
 *
 * @param weighedAt when last; null before the first time
 * @param weighable whether enough interviews got or lost passages since then
 * @param themes the heaviest first
 */
public record PoolInsights(
        ExpertPool pool, @Nullable Instant weighedAt, boolean weighable, List<InsightTheme> themes) {}
