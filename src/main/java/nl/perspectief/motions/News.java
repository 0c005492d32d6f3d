package nl.perspectief.motions;

/** What people are told of a motion. */
public enum News {
    /** It asks for support. */
    SUBMITTED,
    /** What the reader supported is another text now. */
    CHANGED,
    SECONDED,
    DISCUSSION_OPENED,
    ADOPTED,
    REJECTED,
    NO_QUORUM,
    /** What it asked for is done. */
    CARRIED_OUT,
    /** The reader's amendment is over without a decision. */
    LAPSED,
    /** The reader's amendment, by chair or secretary. */
    SET_ASIDE,
    POST_REMOVED
}
