package nl.perspectief.trail;

import java.util.List;

/** A thing in the trail of another one, as far as somebody may know of it. */
public sealed interface Step {

    /** How far it is away: 0 for the other one itself, less for what it came of, more for what came of it. */
    int place();

    /** Those that may be seen. */
    static List<Seen> seen(List<Step> steps) {
        return steps.stream()
                .filter(Seen.class::isInstance)
                .map(Seen.class::cast)
                .toList();
    }

    /** What somebody may see. */
    record Seen(Reference reference, int place) implements Step {}

    /** What somebody may not see, but know of. */
    record Known(Glimpse glimpse, int place) implements Step {}
}
