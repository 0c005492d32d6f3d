package nl.perspectief.voting.count;

/** How a poll ended. */
public enum Result {
    /** Yes has the majority that the rule asks for. */
    ADOPTED,
    /** Yes hasn't. */
    REJECTED,
    /** An option is chosen, or all seats are filled. */
    CHOSEN,
    /** Equally many votes leave open who is chosen, and the rule asks for no lot. */
    TIED,
    /** Nobody on any ballot chose an option or a person: all abstained, or there is no ballot. */
    NO_CHOICE,
    /** Too few voted: neither adopted nor rejected, and nobody chosen. */
    NO_QUORUM
}
