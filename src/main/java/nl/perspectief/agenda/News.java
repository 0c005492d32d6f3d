package nl.perspectief.agenda;

/** What people are told of an action. */
public enum News {
    /** It asks the reader's organisation, or the reader, to accept it. */
    ASSIGNED,
    /** The same of several that were another organisation's. */
    HANDED_OVER,
    /** To who is responsible: oversight has it say something else, or be done on another day. */
    CHANGED,
    /** To who could do it, and no longer can: it is another's, or nobody's. */
    TAKEN,
    /** The same of several. */
    SEVERAL_TAKEN,
    /** To oversight. */
    ACCEPTED,
    /** To oversight: who was asked can't do it. */
    DECLINED,
    /** To oversight. */
    FINISHED,
    /** To who is responsible, and to oversight: what it was to mend was looked at again, and no longer fails. */
    MENDED,
    /** To who is responsible. */
    STOPPED,
    /** It is due within two weeks. */
    SOON,
    /** It is due today. */
    DUE,
    /** To oversight. */
    OVERDUE
}
