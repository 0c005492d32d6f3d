package nl.perspectief.quality;

/** What became of an answer that was given. */
public sealed interface AnswerOutcome {

    /** It is stored. */
    record Stored(GivenAnswer answer) implements AnswerOutcome {}

    /** Somebody else was first; theirs is stored, the given one is not. */
    record Conflict(GivenAnswer theirs) implements AnswerOutcome {}
}
