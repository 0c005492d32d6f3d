package nl.perspectief.motions;

/** How far an amendment is. */
public enum AmendmentState {
    PROPOSED,
    IN_VOTE,
    /** It stands in the text since. */
    ADOPTED,
    REJECTED,
    WITHDRAWN,
    /** Another one changed the words that it would have, the motion was withdrawn, or it was set aside. */
    LAPSED;

    /** Whether the motion waits for it. */
    public boolean isOpen() {
        return this == PROPOSED || this == IN_VOTE;
    }
}
