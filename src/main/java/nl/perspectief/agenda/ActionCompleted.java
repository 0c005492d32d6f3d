package nl.perspectief.agenda;

import java.util.List;
import nl.perspectief.trail.Thing;

/**
 * An action was finished; published in the transaction in which it was.
 *
 * @param number without its municipality
 * @param origins what it came of, the nearest first
 * @param personId who finished it
 */
public record ActionCompleted(long actionId, String number, long municipalityId, List<Thing> origins, long personId) {

    public ActionCompleted {
        origins = List.copyOf(origins);
    }

    public Thing thing() {
        return new Thing(Thing.Kind.ACTION, actionId);
    }
}
