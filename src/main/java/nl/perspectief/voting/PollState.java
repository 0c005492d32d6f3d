package nl.perspectief.voting;

/** How far a poll is, as it is stored; whether it takes ballots, its times say. */
enum PollState {
    PREPARED,
    OPEN,
    CLOSING,
    SEALED
}
