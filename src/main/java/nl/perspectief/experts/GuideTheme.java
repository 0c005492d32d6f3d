package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.text.Texts;

/** A theme of a pool, with what its experts ask about it. */
public record GuideTheme(long id, Texts name, List<Question> questions) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_QUESTION = 300;

    /** @param answered whether an interview has an answer to it: then its words stay */
    public record Question(long id, Texts text, boolean answered) {}
}
