package nl.perspectief.access;

/** What becomes of a call, seen by whoever calls. */
enum Outcome {
    /** It works, and shows or changes what is asked for. */
    ALLOWED('A'),
    /** It works, and shows nothing of the place. */
    EMPTY('e'),
    /** As if the place weren't there. */
    NOT_FOUND('n'),
    /** Not for this role, wherever. */
    DENIED('-');

    private final char sign;

    Outcome(char sign) {
        this.sign = sign;
    }

    static Outcome of(char sign) {
        for (var outcome : values()) {
            if (outcome.sign == sign) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no outcome: " + sign);
    }
}
