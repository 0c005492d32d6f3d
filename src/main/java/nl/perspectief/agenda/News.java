package nl.perspectief.agenda;

/** What people are told of an action. */
public enum News {
    /** It asks the reader's organisation, or the reader, to accept it. */
    ASSIGNED,
    /** The same of several that were another organisation's. */
    HANDED_OVER,
    /** To oversight. */
    ACCEPTED,
    /** To oversight. */
    FINISHED,
    /** To who is responsible. */
    STOPPED,
    /** It is due within two weeks. */
    SOON,
    /** It is due today. */
    DUE,
    /** To oversight. */
    OVERDUE
}
