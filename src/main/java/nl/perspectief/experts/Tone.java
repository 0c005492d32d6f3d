package nl.perspectief.experts;

/** Of what somebody said about a theme. */
public enum Tone {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
