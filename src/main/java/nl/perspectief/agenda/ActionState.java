package nl.perspectief.agenda;

/** How far an action is. */
public enum ActionState {
    /** It waits for an organisation, or for that organisation to accept it. */
    PROPOSED,
    ACCEPTED,
    UNDER_WAY,
    DONE,
    /** With a reason. */
    STOPPED;

    public boolean isRunning() {
        return this != DONE && this != STOPPED;
    }
}
