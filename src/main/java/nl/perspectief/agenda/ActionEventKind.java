package nl.perspectief.agenda;

/** What can happen to an action. */
public enum ActionEventKind {
    PROPOSED,
    /** Given to an organisation, or to another one. */
    ASSIGNED,
    /** Who was asked can't do it, with a reason; from then on nobody is asked. */
    DECLINED,
    /** Oversight no longer asks who was asked, and nobody else yet. */
    RELEASED,
    ACCEPTED,
    /** Who is responsible says how far it is. */
    NOTED,
    /** What it says, or who of the organisation is responsible. */
    CHANGED,
    /** Its deadline. */
    MOVED,
    /** With proof. */
    FINISHED,
    /** With a reason. */
    STOPPED
}
