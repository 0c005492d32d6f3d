package nl.perspectief.trail;

import static java.util.stream.Collectors.toSet;

import java.util.List;
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
            return Optional.of(new Step.Seen(reference, place));
        }
        if (glimpse == null || seen.contains(thing)) {
            return Optional.empty();
        }
        var known = glimpse.looksBack() && place < 0
                || glimpse.looksAhead() && place > 0 && from != null && telling.contains(from);
        return known ? Optional.of(new Step.Known(glimpse, place)) : Optional.empty();
    }
}
