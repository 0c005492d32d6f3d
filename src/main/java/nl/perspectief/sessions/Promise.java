package nl.perspectief.sessions;

import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

/**
 * Who sees to a chosen idea, in the language of the idea.
 *
 * @param title of the action that it becomes, at most {@value ActionText#LONGEST_TITLE} signs
 * @param organisation at most {@value #LONGEST_NAME} signs
 * @param person as somebody says who it is; may be empty, and is when the session is closed
 * @param firstStep at most {@value #LONGEST_STEP} signs; may be empty
 * @throws BadInputException without title or organisation, and for what is too long
 */
public record Promise(
        String title, ActionTheme theme, ActionTerm term, String organisation, String person, String firstStep) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_STEP = 300;

    public Promise {
        title = line("title", title, ActionText.LONGEST_TITLE);
        organisation = line("organisation", organisation, LONGEST_NAME);
        person = line("person", person, LONGEST_NAME);
        firstStep = line("firstStep", firstStep, LONGEST_STEP);
        BadInputException.unless(!title.isEmpty(), "title", "sessions.bad.noTitle");
        BadInputException.unless(!organisation.isEmpty(), "organisation", "sessions.bad.noOrganisation");
    }

    private static String line(String field, String typed, int longest) {
        var line = PlainText.line(typed);
        BadInputException.unless(line.length() <= longest, field, "words.bad.tooLong", longest);
        return line;
    }
}
