package nl.perspectief.motions;

/** What can happen to a motion, or to an amendment of it. */
public enum MotionEventKind {
    SUBMITTED,
    /** Its text is another one; the support began anew. */
    CHANGED,
    SUPPORTED,
    SUPPORT_WITHDRAWN,
    SECONDED,
    /** A language was added. */
    TRANSLATED,
    DISCUSSION_OPENED,
    /** An amendment. */
    PROPOSED,
    VOTE_OPENED,
    ADOPTED,
    REJECTED,
    NO_QUORUM,
    WITHDRAWN,
    /** An amendment, since another one changed the words that it would have, or the motion was withdrawn. */
    LAPSED,
    /** An amendment, by chair or secretary. */
    SET_ASIDE,
    /** The action that came of its adoption is done. */
    CARRIED_OUT
}
