package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.text.Texts;

/**
 * A theme of a pool, with what its experts ask about it.
 *
 * @param writes whether its words are the user's: of its experts, of oversight before there are any
 */
public record GuideTheme(long id, Texts name, boolean writes, List<Question> questions) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_QUESTION = 300;

    /** @param changeable whether the user may change its words: whose they are, until an interview answers it */
    public record Question(long id, Texts text, boolean changeable) {}
}
