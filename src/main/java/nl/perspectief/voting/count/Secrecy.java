package nl.perspectief.voting.count;

/** Whether names stand beside votes. */
public enum Secrecy {
    /** Everybody on the roll sees who voted what, after closing. */
    OPEN,
    /** Nobody can tell who voted what. */
    SECRET
}
