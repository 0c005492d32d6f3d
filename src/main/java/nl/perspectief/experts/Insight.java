package nl.perspectief.experts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.base.text.Texts;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What several people say.
 *
 * @param told whether it was ever weighed: from then on oversight sees it
 * @param weighedAt when its pool weighed last; null before the first time
 * @param into what stands for it; null while it stands for itself
 * @param merged what it stands for besides itself, directly
 * @param finished when actions that came of it were done, the first one first
 * @param reworded by whom and when its words were changed last; null for never
 * @param translated the same of words in a language in which there were none
 * @param older in which languages it still says what it said before it was said otherwise in another
 */
public record Insight(
        InsightRow row,
        int version,
        ExpertPool pool,
        long themeId,
        Texts theme,
        boolean told,
        @Nullable Instant weighedAt,
        @Nullable Merge into,
        List<Merge> merged,
        List<Instant> finished,
        @Nullable Writing reworded,
        @Nullable Writing translated,
        Set<Locale> older) {

    /**
     * @param id of the other insight
     * @param number its number within the pool
     * @param by the name of the expert who merged them
     */
    public record Merge(long id, int number, Texts title, String by, Instant at) {}

    /** @param by a person's name */
    public record Writing(String by, Instant at) {}

    /** The address within the portal, without the leading slash. */
    public static String pathOf(long poolId, int number) {
        return "experts/%d/insights/%d".formatted(poolId, number);
    }

    public Thing thing() {
        return new Thing(Thing.Kind.INSIGHT, row.id());
    }
}
