package nl.perspectief.trail;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step as the database has it.
 *
 * @param reference null for what the reader may not see
 * @param glimpse of what the reader may perhaps know of
 * @param from one thing of which that came directly; null for what lies behind
 * @param confidential of which nothing may be known beside itself
 */
record FoundStep(
        Thing thing,
        int place,
        @Nullable Reference reference,
        @Nullable Glimpse glimpse,
        @Nullable Thing from,
        boolean confidential) {

    /**
     * What lies ahead, each followed by all that came of it, so that nothing stands behind what it didn't come of. Of what
     * came of several things, once: behind the farthest.
     *
     * @param found by place
     */
    static List<FoundStep> branchAfterBranch(List<FoundStep> found) {
        var places = found.stream().collect(toMap(FoundStep::thing, FoundStep::place, (one, _) -> one));
        var children = new HashMap<Thing, Set<FoundStep>>();
        for (var step : found) {
            if (step.from != null && Integer.valueOf(step.place - 1).equals(places.get(step.from))) {
                children.computeIfAbsent(step.from, _ -> new LinkedHashSet<>()).add(step);
            }
        }
        var ordered = new LinkedHashSet<FoundStep>();
        found.stream().filter(step -> step.place < 0).forEach(ordered::add);
        found.stream().filter(step -> step.place == 0).forEach(step -> follow(step, children, ordered));
        // what came of something that the reader doesn't know of
        found.forEach(step -> follow(step, children, ordered));
        var seen = new HashSet<Thing>();
        return ordered.stream()
                .filter(step -> step.reference == null || seen.add(step.thing))
                .toList();
    }

    private static void follow(FoundStep step, Map<Thing, Set<FoundStep>> children, Set<FoundStep> ordered) {
        if (ordered.add(step)) {
            children.getOrDefault(step.thing, Set.of()).forEach(child -> follow(child, children, ordered));
        }
    }

    /**
     * What the reader sees and knows of, in the same order. What lies behind is known to whoever sees what came of it; what
     * lies ahead to whoever sees something it came of directly, unless that is confidential.
     */
    static List<Step> allowed(List<FoundStep> found) {
        var seen = found.stream().filter(step -> step.reference != null).toList();
        var things = seen.stream().map(FoundStep::thing).collect(toSet());
        var telling = seen.stream()
                .filter(step -> !step.confidential)
                .map(FoundStep::thing)
                .collect(toSet());
        return found.stream()
                .flatMap(step -> step.allowed(things, telling).stream())
                .distinct()
                .toList();
    }

    private Optional<Step> allowed(Set<Thing> seen, Set<Thing> telling) {
        if (reference != null) {
            return Optional.of(new Step.Seen(reference, place, from));
        }
        if (glimpse == null || seen.contains(thing)) {
            return Optional.empty();
        }
        var known = glimpse.looksBack() && place < 0
                || glimpse.looksAhead() && place > 0 && from != null && telling.contains(from);
        return known ? Optional.of(new Step.Known(glimpse, place)) : Optional.empty();
    }
}
