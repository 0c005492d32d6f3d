package nl.perspectief.council;

/** What a majority is taken of. Files of sealed polls have these names too. */
public enum MajorityBase {
    FOR_AND_AGAINST,
    /** Abstentions included. */
    ALL_BALLOTS,
    /** Everybody who may vote. */
    WHOLE_ROLL
}
