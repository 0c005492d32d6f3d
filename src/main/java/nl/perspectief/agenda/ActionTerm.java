package nl.perspectief.agenda;

/** Whether something can be done now, or takes years. */
public enum ActionTerm {
    SHORT,
    LONG
}
