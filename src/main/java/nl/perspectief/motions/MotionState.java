package nl.perspectief.motions;

import java.util.Set;

/** How far a motion is. What its proposer still writes is a {@link MotionDraft}. */
public enum MotionState {
    /** It waits for supporters. */
    SUBMITTED,
    /** It has as many as it needs, and its text stays as it is. */
    SECONDED,
    /** It is talked about, and may be amended. */
    IN_DISCUSSION,
    IN_VOTE,
    ADOPTED,
    REJECTED,
    WITHDRAWN;

    static final Set<MotionState> DISCUSSED = Set.of(SUBMITTED, SECONDED, IN_DISCUSSION, IN_VOTE);

    /** Whether nothing becomes of it any more. */
    public boolean isOver() {
        return !DISCUSSED.contains(this);
    }
}
