package nl.perspectief.quality.ui;

import nl.perspectief.quality.GivenAnswer;
import org.jspecify.annotations.Nullable;

/** What a card has of an answer: to read it, or to give it. */
interface AnswerPart {

    void show(@Nullable GivenAnswer answer);

    /** Somebody else stored an answer while this page was open. */
    default void changedElsewhere(GivenAnswer answer) {
        show(answer);
    }
}
