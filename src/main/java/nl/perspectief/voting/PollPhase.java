package nl.perspectief.voting;

/** Where a poll is by the database's clock. */
public enum PollPhase {
    UPCOMING,
    OPEN,
    /** Takes no ballots any more, and is about to be sealed. */
    COUNTING,
    SEALED
}
