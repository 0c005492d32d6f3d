package nl.perspectief.issues;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

/**
 * What somebody wrote, in the language that they use the portal in.
 *
 * @param text at most {@value #LONGEST} characters; may be empty where nobody has to say anything
 * @throws BadInputException when it is longer
 */
public record Words(String text, Locale language) {

    public static final int LONGEST = 4_000;

    public static final Words NONE = new Words("", Locale.ROOT);

    public Words {
        text = PlainText.lines(text);
        BadInputException.unless(text.length() <= LONGEST, "text", "issues.bad.tooLong", LONGEST, text.length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** @throws BadInputException when there are none */
    void requireSome() {
        BadInputException.unless(!isEmpty(), "text", "issues.bad.noText");
    }
}
