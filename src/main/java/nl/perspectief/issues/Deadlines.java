package nl.perspectief.issues;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.perspectief.issues.clock.History;
import nl.perspectief.issues.clock.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks of a report say, for lists and jobs; a copy, computed anew from the history at each change.
 *
 * @param responseDue null while the report waits for its reporter, and when the target ended before
 * @param responseEnded when the reporter was answered, or needed no answer any more
 * @param solutionDue as the other
 * @param solutionEnded when it was solved or rejected
 */
@Embeddable
record Deadlines(
        @Nullable Instant responseDue,
        @Nullable Instant responseEnded,
        @Nullable Instant solutionDue,
        @Nullable Instant solutionEnded) {

    /** When something is due that waits for its reporter. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static Deadlines of(History history, Holidays holidays) {
        var response = history.firstResponse(holidays);
        var solution = history.solution(holidays);
        return new Deadlines(
                response.due().orElse(null),
                response.ended().orElse(null),
                solution.due().orElse(null),
                solution.ended().orElse(null));
    }
}
