package nl.perspectief.agenda;

import java.util.List;

/**
 * Actions that wait for the user, the most pressing first.
 *
 * @param own to accept, due within two weeks, or late
 * @param overdue of others, for oversight
 * @param unsettled proposed, and nobody's yet or without a deadline, for oversight
 */
public record WaitingActions(List<ActionRow> own, List<ActionRow> overdue, List<ActionRow> unsettled) {

    public static final WaitingActions NOTHING = new WaitingActions(List.of(), List.of(), List.of());

    public WaitingActions {
        own = List.copyOf(own);
        overdue = List.copyOf(overdue);
        unsettled = List.copyOf(unsettled);
    }

    public int number() {
        return own.size() + overdue.size() + unsettled.size();
    }
}
