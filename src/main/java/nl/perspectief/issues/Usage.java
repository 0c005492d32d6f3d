package nl.perspectief.issues;

import java.time.Instant;
import nl.perspectief.issues.clock.History;
import nl.perspectief.issues.clock.Holidays;

/**
 * How much of what was promised is used up, by the report's own clock.
 *
 * @param response in per cent; more than 100 when it is late
 * @param solution as the other
 */
public record Usage(int response, int solution) {

    static Usage of(History history, Holidays holidays, Instant now) {
        return new Usage(
                history.firstResponse(holidays).usedPercent(now),
                history.solution(holidays).usedPercent(now));
    }
}
