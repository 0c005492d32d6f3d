package nl.perspectief.quality.score;

/** Where the answer to an indicator comes from. */
public enum AnsweredBy {
    /** The location's manager, during the round. */
    MANAGER,
    /** The residents, in a short anonymous survey. */
    RESIDENTS,
    /** The portal itself, from what it holds on issues, council and agenda. */
    COMPUTED
}
