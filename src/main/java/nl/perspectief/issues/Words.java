package nl.perspectief.issues;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, in the language that they use the portal in.
 *
 * @param text at most {@value #LONGEST} characters; may be empty where nobody has to say anything
 * @param standard the same in all languages, when it is a text that is written often; null otherwise
 * @throws BadInputException when it is longer
 */
public record Words(String text, Locale language, @Nullable Texts standard) {

    public static final int LONGEST = 4_000;

    public static final Words NONE = new Words("", Locale.ROOT);

    public Words {
        text = PlainText.lines(text);
        BadInputException.unless(text.length() <= LONGEST, "text", "issues.bad.tooLong", LONGEST, text.length());
    }

    public Words(String text, Locale language) {
        this(text, language, null);
    }

    /** As somebody gets it who reads that language. */
    Words readIn(String readers) {
        return standard == null
                ? this
                : Languages.of(readers)
                        .map(theirs -> new Words(standard.in(theirs), theirs))
                        .orElse(this);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** @throws BadInputException when there are none */
    void requireSome() {
        BadInputException.unless(!isEmpty(), "text", "issues.bad.noText");
    }
}
