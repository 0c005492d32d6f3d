package nl.perspectief.agenda;

/** What an action is about, in the order in which the agenda names it. */
public enum ActionTheme {
    HOUSING,
    WORK,
    INTEGRATION,
    LANGUAGE,
    INFORMATION,
    HEALTH,
    CHILDREN,
    LEGAL,
    EDUCATION,
    OTHER
}
