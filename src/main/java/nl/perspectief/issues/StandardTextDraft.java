package nl.perspectief.issues;

import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What oversight says of a standard text.
 *
 * @param categoryId null for any category
 * @param text 1–{@value #LONGEST} characters in each language
 * @throws BadInputException for a text that is not as it should be
 */
public record StandardTextDraft(Occasion occasion, @Nullable Long categoryId, Texts text) {

    public static final int LONGEST = 1_000;

    /** What the reporter is written for. */
    public enum Occasion {
        TELL,
        ASK,
        SOLVE,
        REJECT;

        /** Of its name in the reader's language. */
        public String key() {
            return "issues.occasion." + name();
        }
    }

    public StandardTextDraft {
        text = new Texts(PlainText.lines(text.en()), PlainText.lines(text.nl()), PlainText.lines(text.uk()));
        BadInputException.unless(
                Stream.of(text.en(), text.nl(), text.uk())
                        .allMatch(each -> !each.isEmpty() && each.length() <= LONGEST),
                "text",
                "issues.bad.standardText",
                LONGEST);
    }
}
