package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.text.Texts;

/** A theme of a pool, with what its experts ask about it. */
public record GuideTheme(long id, Texts name, List<Question> questions) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_QUESTION = 300;

    /** @param changeable whether the user may change its words: an expert of the pool, until an interview answers it */
    public record Question(long id, Texts text, boolean changeable) {}
}
