package nl.perspectief.base.text;

import java.util.Locale;
import nl.perspectief.base.BadInputException;

/**
 * What somebody wrote in one language.
 *
 * @param text at most {@value #LONGEST} signs; may be empty where nobody has to say anything
 * @param language one of the portal's
 * @throws BadInputException when it is longer, and for another language
 */
public record Words(String text, Locale language) {

    public static final int LONGEST = 4_000;

    public Words {
        text = PlainText.lines(text);
        BadInputException.unless(text.length() <= LONGEST, "text", "words.bad.tooLong", LONGEST);
        BadInputException.unless(Languages.ALL.contains(language), "language", "words.bad.language");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** @throws BadInputException when there are none */
    public void requireSome() {
        BadInputException.unless(!isEmpty(), "text", "words.bad.none");
    }
}
