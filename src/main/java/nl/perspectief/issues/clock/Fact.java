package nl.perspectief.issues.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a report's history that matters to its clocks. */
public sealed interface Fact {

    Instant at();

    /** What happened to the report itself. */
    sealed interface Event extends Fact {}

    /** The beginning, with what its category promises. */
    record Reported(Instant at, Targets targets) implements Event {}

    /** It got a category that promises this: from its beginning. */
    record Recategorised(Instant at, Targets targets) implements Event {}

    /** A person sent the reporter a message, or accepted the report. Only the first counts. */
    record Responded(Instant at) implements Event {}

    /** It came into a state that means this. */
    record Moved(Instant at, Pace pace) implements Event {}

    /** It follows the clock of this report from now on, which may itself follow another. */
    record Merged(Instant at, History parent) implements Event {}

    /** The merge was undone: it has its own clock again, as if it had never been merged. */
    record Unmerged(Instant at) implements Event {}

    /**
     * An event that stands in the history was wrong. The history is read as if the right one had always stood there.
     *
     * @param right what really happened; nothing if the wrong one never did
     */
    record Corrected(Instant at, Event wrong, @Nullable Event right) implements Fact {}
}
