package nl.perspectief.agenda;

import java.util.List;

/**
 * Actions that wait for the user, the most pressing first.
 *
 * @param own to accept, due within two weeks, or late
 * @param overdue of others, for oversight
 * @param unassigned proposed, and nobody's yet, for oversight
 */
public record WaitingActions(List<ActionRow> own, List<ActionRow> overdue, List<ActionRow> unassigned) {

    public static final WaitingActions NOTHING = new WaitingActions(List.of(), List.of(), List.of());

    public WaitingActions {
        own = List.copyOf(own);
        overdue = List.copyOf(overdue);
        unassigned = List.copyOf(unassigned);
    }

    public int number() {
        return own.size() + overdue.size() + unassigned.size();
    }
}
