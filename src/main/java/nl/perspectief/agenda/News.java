package nl.perspectief.agenda;

/** What people are told of an action. */
public enum News {
    /** It asks the reader's organisation, or the reader, to accept it. */
    ASSIGNED,
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
