package nl.perspectief.infographic;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.Actions;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.HeardPool;
import nl.perspectief.experts.Insights;
import nl.perspectief.infographic.InfographicChoices.Choosable;
import nl.perspectief.infographic.poster.Poster;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an infographic can be made of, and makes its words of what was chosen. */
@Component
@Transactional(readOnly = true)
class Posters {

    private final PosterWords words;
    private final Insights insights;
    private final Actions actions;
    private final TrailService trails;
    private final Clock clock;

    Posters(PosterWords words, Insights insights, Actions actions, TrailService trails, Clock clock) {
        this.words = words;
        this.insights = insights;
        this.actions = actions;
        this.trails = trails;
        this.clock = clock;
    }

    InfographicChoices choices(long poolId) {
        var found = overseen(poolId);
        var pool = found.pool();
        var promised = actions.promised(pool.municipalityId(), InfographicChoices.MOST_ACTIONS);
        var origins = trails.origins(
                Thing.Kind.ACTION, promised.stream().map(ActionRow::id).toList());
        return new InfographicChoices(
                pool, found.heard(), insights.of(poolId), promised, heardBefore(origins), cameOf(pool, origins));
    }

    private static Map<Long, Set<Long>> heardBefore(Map<Long, List<Step.Seen>> origins) {
        var heard = new HashMap<Long, Set<Long>>();
        origins.forEach((action, steps) -> heard.put(
                action,
                steps.stream()
                        .map(step -> step.reference().thing())
                        .filter(thing -> thing.kind() == Thing.Kind.INSIGHT)
                        .map(Thing::id)
                        .collect(toSet())));
        return heard;
    }

    /** Insights and sessions of a pool have their addresses below its own, whichever module they are of. */
    private static Set<Long> cameOf(ExpertPool pool, Map<Long, List<Step.Seen>> origins) {
        return origins.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(step -> step.reference().path().startsWith(pool.path() + '/')))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /**
     * In each language, as it would be published now.
     *
     * @param reader the language in which is said what is wrong
     */
    List<Poster> of(Locale reader, long poolId, InfographicDraft draft) {
        var choices = choices(poolId);
        BadInputException.unless(choices.enough(), "insights", "infographic.bad.nothing");
        var chosen = chosen(reader, choices, draft);
        var today = Dates.day(clock.instant());
        return Languages.ALL.stream()
                .map(language -> words.in(language, chosen, today))
                .toList();
    }

    private PosterWords.Chosen chosen(Locale reader, InfographicChoices choices, InfographicDraft draft) {
        var faults = new Faults();
        var insights = picked(
                choices.insights(), choosable -> choosable.insight().number(), draft.insights(), faults, "insights");
        var actions = picked(choices.actions(), ActionRow::number, draft.actions(), faults, "actions");
        requireLanguages(
                faults,
                "insights",
                insights.stream()
                        .map(Choosable::insight)
                        .map(insight -> words.missing(
                                reader,
                                String.valueOf(insight.number()),
                                insight.text().title())));
        requireLanguages(
                faults,
                "actions",
                actions.stream().map(action -> words.missing(reader, action.number(), action.title())));
        faults.end();
        return new PosterWords.Chosen(choices, draft, insights, actions);
    }

    private static <T, K> List<T> picked(
            List<T> choosable, Function<T, K> by, List<K> wanted, Faults faults, String field) {
        var picked = new ArrayList<T>();
        for (var key : wanted) {
            var found = choosable.stream()
                    .filter(each -> by.apply(each).equals(key))
                    .findFirst();
            faults.unless(found.isPresent(), field, "infographic.bad.gone", String.valueOf(key));
            found.ifPresent(picked::add);
        }
        return List.copyOf(picked);
    }

    /** @param missing what each lacks, empty for nothing */
    private static void requireLanguages(Faults faults, String field, Stream<Optional<String>> missing) {
        var all = missing.flatMap(Optional::stream).collect(joining("; "));
        faults.unless(all.isEmpty(), field, "infographic.bad.untranslated", all);
    }

    private HeardPool overseen(long poolId) {
        return Optional.of(insights.heard(poolId))
                .filter(found -> found.pool().overseen())
                .orElseThrow(() -> new NotFoundException("pool " + poolId + " to make an infographic of"));
    }
}
