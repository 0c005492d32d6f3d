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
 * @param shownTheme the one that the wall shows large while the table looks at them; null for all
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
        @Nullable Long shownTheme,
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

        private Theme inShort() {
            return new Theme(id, name, insights.stream().limit(1).toList());
        }
    }

    /** An insight of the pool: in how many interviews it was heard, as everybody may know. */
    public record Found(long id, Texts title, @Nullable Weight weight) {}

    /** What the wall shows of them: one, or all with the heaviest insight of each. */
    public List<Theme> shownThemes() {
        var one = themes.stream()
                .filter(theme -> Long.valueOf(theme.id()).equals(shownTheme))
                .toList();
        return one.isEmpty() ? themes.stream().map(Theme::inShort).toList() : one;
    }

    /** Whether the table looks, and the pool has found nothing yet that may be told. */
    public boolean hasNothingToLookAt() {
        return step == SessionStep.LOOK
                && themes.stream().allMatch(theme -> theme.insights().isEmpty());
    }

    /** The theme after the one that is shown, or the first; empty after the last. */
    public Optional<Theme> nextTheme() {
        var place = themes.stream().map(Theme::id).toList().indexOf(shownTheme);
        return place + 1 < themes.size() ? Optional.of(themes.get(place + 1)) : Optional.empty();
    }

    /** Whether it is known how many dots each idea got: of a closed session only when enough people gave some. */
    public boolean tellsDots() {
        return step != SessionStep.CLOSED || given > 0;
    }

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
