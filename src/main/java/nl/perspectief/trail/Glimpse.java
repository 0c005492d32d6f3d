package nl.perspectief.trail;

/** What is said of a thing to who may not see it, but what it came of or what came of it: no name, and nobody's words. */
public enum Glimpse {
    /** An insight, behind what came of it. */
    HEARD(Thing.Kind.INSIGHT),
    /** An idea, behind what came of it. */
    THOUGHT(Thing.Kind.IDEA),
    /** A motion that was adopted, behind what came of it. */
    DECIDED(Thing.Kind.MOTION),
    /** An indicator in a round, behind what came of it, and ahead where that was looked at again. */
    CHECKED(Thing.Kind.INDICATOR),
    /** A proposed action that no organisation took on yet, ahead of what it came of. */
    WAITS(Thing.Kind.ACTION),
    /** One that was stopped before any did. */
    NOT_TAKEN(Thing.Kind.ACTION);

    private final Thing.Kind kind;

    Glimpse(Thing.Kind kind) {
        this.kind = kind;
    }

    public Thing.Kind kind() {
        return kind;
    }

    /** Whether it tells what something came of. */
    boolean looksBack() {
        return kind != Thing.Kind.ACTION;
    }

    /** Whether it tells what came of something. */
    boolean looksAhead() {
        return kind == Thing.Kind.ACTION || kind == Thing.Kind.INDICATOR;
    }
}
