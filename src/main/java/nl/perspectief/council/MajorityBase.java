package nl.perspectief.council;

/** What a majority is taken of. */
public enum MajorityBase {
    FOR_AND_AGAINST,
    /** Abstentions included. */
    ALL_BALLOTS,
    WHOLE_ROLL
}
