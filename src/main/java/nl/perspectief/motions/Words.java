package nl.perspectief.motions;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;

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
        BadInputException.unless(text.length() <= LONGEST, "text", "motions.bad.tooLong", LONGEST);
        BadInputException.unless(Languages.ALL.contains(language), "language", "motions.bad.language");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** @throws BadInputException when there are none */
    void requireSome() {
        BadInputException.unless(!isEmpty(), "text", "motions.bad.noWords");
    }
}
