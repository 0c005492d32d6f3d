package nl.perspectief.agenda;

import java.util.Map;
import nl.perspectief.security.Standing;

/** Which actions a person may see, as SQL of the modules above: a condition in which {@code a} is the action. */
public final class SeenActions {

    public static final String SEEN = ActionSight.SEEN;

    private SeenActions() {}

    /** What the condition asks for. */
    public static Map<String, Object> by(Standing standing) {
        return ActionSight.by(standing);
    }
}
