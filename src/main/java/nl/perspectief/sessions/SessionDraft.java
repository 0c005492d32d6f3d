package nl.perspectief.sessions;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;

/**
 * What a session begins with.
 *
 * @param title at most {@value #LONGEST} signs
 * @param language of the title, one of the portal's
 * @param dots so many each participant has: {@value #FEWEST_DOTS} to {@value #MOST_DOTS}
 * @throws BadInputException when one of them isn't so
 */
public record SessionDraft(String title, Locale language, int dots) {

    public static final int LONGEST = 150;
    public static final int FEWEST_DOTS = 1;
    public static final int MOST_DOTS = 10;
    public static final int USUAL_DOTS = 5;

    public SessionDraft {
        title = PlainText.line(title);
        BadInputException.unless(!title.isEmpty(), "title", "sessions.bad.noTitle");
        BadInputException.unless(title.length() <= LONGEST, "title", "words.bad.tooLong", LONGEST);
        BadInputException.unless(Languages.ALL.contains(language), "language", "words.bad.language");
        requireDots(dots);
    }

    static void requireDots(int dots) {
        BadInputException.unless(
                dots >= FEWEST_DOTS && dots <= MOST_DOTS, "dots", "sessions.bad.dots", FEWEST_DOTS, MOST_DOTS);
    }
}
