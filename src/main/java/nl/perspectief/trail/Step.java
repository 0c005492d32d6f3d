package nl.perspectief.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * What somebody may see.
     *
     * @param of what it came of directly; null for what lies behind, and where that isn't known
     */
    record Seen(Reference reference, int place, @Nullable Thing of) implements Step {

        public Thing thing() {
            return reference.thing();
        }
    }

    /** What somebody may not see, but know of. */
    record Known(Glimpse glimpse, int place) implements Step {}
}
