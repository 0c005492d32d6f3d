package nl.perspectief.infographic;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.Heard;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightTheme;

/**
 * Of what an infographic of a pool can be made now.
 *
 * @param themes that were weighed, the heaviest first
 * @param actions that were promised in its municipality, what is due first on top
 * @param origins by their ids the ids of insights that they came of, also of one through another
 * @param ofPool the ids of those that came of anything in this pool: an insight, or an idea of a session
 */
public record InfographicChoices(
        ExpertPool pool,
        Heard heard,
        List<InsightTheme> themes,
        List<ActionRow> actions,
        Map<Long, Set<Long>> origins,
        Set<Long> ofPool) {

    /** So many of the heaviest can be chosen. */
    static final int MOST_INSIGHTS = 40;

    /** So many that are due first can be chosen. */
    static final int MOST_ACTIONS = 60;

    /** An insight that can be chosen, with its theme. */
    public record Choosable(InsightRow insight, InsightTheme theme) {}

    public InfographicChoices {
        themes = List.copyOf(themes);
        actions = List.copyOf(actions);
        origins = Map.copyOf(origins);
        ofPool = Set.copyOf(ofPool);
    }

    /** Of which of these an action came. */
    public List<Choosable> origins(ActionRow action, Collection<Choosable> insights) {
        var of = origins.getOrDefault(action.id(), Set.of());
        return insights.stream()
                .filter(choosable -> of.contains(choosable.insight().id()))
                .toList();
    }

    /** Whether an action came of anything in this pool. */
    public boolean isOfPool(ActionRow action) {
        return ofPool.contains(action.id());
    }

    /** Whether there is anything to tell: interviews were counted, and insights weighed. */
    public boolean enough() {
        return heard.interviews() > 0 && !insights().isEmpty();
    }

    /** The heaviest first. */
    public List<Choosable> insights() {
        return themes.stream()
                .flatMap(theme -> theme.insights().stream()
                        .filter(InsightRow::isHeard)
                        .map(insight -> new Choosable(insight, theme)))
                .sorted((one, other) -> Integer.compare(weight(other), weight(one)))
                .limit(MOST_INSIGHTS)
                .toList();
    }

    private static int weight(Choosable choosable) {
        var weight = choosable.insight().weight();
        return weight == null ? -1 : weight.least();
    }
}
