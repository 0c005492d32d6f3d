package nl.perspectief.people;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;

/**
 * How somebody is to be known who has no account yet.
 *
 * @param language of the invitation, and of the portal afterwards
 */
public record Newcomer(String firstName, String lastName, Locale language) {

    private static final int LONGEST = 100;

    public Newcomer {
        firstName = PlainText.line(firstName);
        lastName = PlainText.line(lastName);
    }

    void requireNames() {
        requireName(firstName, "firstName");
        requireName(lastName, "lastName");
    }

    private static void requireName(String name, String field) {
        BadInputException.unless(
                !name.isEmpty() && name.length() <= LONGEST, field, "people.bad.newcomerName", LONGEST);
    }
}
