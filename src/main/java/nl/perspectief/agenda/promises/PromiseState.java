package nl.perspectief.agenda.promises;

import nl.perspectief.agenda.ActionState;

/** What became of something that was promised, as everybody reads it. */
public enum PromiseState {
    PROMISED,
    UNDER_WAY,
    DONE,
    STOPPED,
    /** It was given back; another organisation is asked, and has not promised it yet. */
    WAITING;

    static PromiseState of(ActionState state) {
        return switch (state) {
            case PROPOSED -> WAITING;
            case ACCEPTED -> PROMISED;
            case UNDER_WAY -> UNDER_WAY;
            case DONE -> DONE;
            case STOPPED -> STOPPED;
        };
    }

    ActionState action() {
        return switch (this) {
            case WAITING -> ActionState.PROPOSED;
            case PROMISED -> ActionState.ACCEPTED;
            case UNDER_WAY -> ActionState.UNDER_WAY;
            case DONE -> ActionState.DONE;
            case STOPPED -> ActionState.STOPPED;
        };
    }
}
