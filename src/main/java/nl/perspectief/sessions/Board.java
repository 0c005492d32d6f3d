package nl.perspectief.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.text.Texts;
import nl.perspectief.experts.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A session as everybody at the table sees it.
 *
 * @param language of the title
 * @param dots so many each participant has
 * @param people how many are there
 * @param given how many dots are given in all
 * @param apart whether both groups are large enough to be told of apart, and the choosing is over
 * @param themes under which ideas are added; the heaviest first while the table looks at them
 * @param ideas in the order in which they were added, also those that are joined to another one
 * @param out the participants who were thrown out, by their ids
 */
public record Board(
        long sessionId,
        String title,
        Locale language,
        SessionStep step,
        int dots,
        int people,
        int given,
        boolean apart,
        List<Theme> themes,
        List<Idea> ideas,
        Set<Long> out) {

    /** A group with fewer people who gave dots is not told of apart, nor is the other one then. */
    public static final int FEWEST = 5;

    /** So many of a theme can be read from afar. */
    static final int MOST_INSIGHTS = 3;

    /**
     * Of the pool.
     *
     * @param insights the heaviest of it, at most {@value #MOST_INSIGHTS}, while the table looks at them
     */
    public record Theme(long id, Texts name, List<Found> insights) {

        public Theme {
            insights = List.copyOf(insights);
        }
    }

    /** An insight of the pool: in how many interviews it was heard, as everybody may know. */
    public record Found(Texts title, @Nullable Weight weight) {}

    /** Those that stand by themselves. */
    public List<Idea> standing() {
        return ideas.stream().filter(Idea::standsAlone).toList();
    }

    /** How alike both groups chose, in percent; see {@link Agreement}. */
    public double agreement() {
        return Agreement.overall(standing().stream()
                .map(Idea::agreement)
                .flatMap(agreement -> Optional.ofNullable(agreement).stream())
                .toList());
    }
}
