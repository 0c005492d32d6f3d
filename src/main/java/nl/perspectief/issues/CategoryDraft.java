package nl.perspectief.issues;

import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;
import nl.perspectief.issues.clock.ClockKind;

/**
 * What oversight says of a category.
 *
 * @param name 1–{@value #LONGEST_NAME} characters in each language
 * @param hint what stands before the form, such as to call 112 first; empty for nothing, else in each language
 * @param visibility confidential exactly when the route is the confidential contact
 * @throws BadInputException for the first field that is not as it should be
 */
public record CategoryDraft(
        Texts name,
        Texts hint,
        Priority priority,
        ClockKind clock,
        int firstResponseHours,
        int solutionHours,
        Visibility visibility,
        Route route) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_HINT = 300;

    public CategoryDraft {
        name = clean(name);
        hint = clean(hint);
        BadInputException.unless(
                of(name).allMatch(text -> !text.isEmpty() && text.length() <= LONGEST_NAME),
                "name",
                "issues.bad.name",
                LONGEST_NAME);
        BadInputException.unless(
                of(hint).allMatch(String::isEmpty)
                        || of(hint).allMatch(text -> !text.isEmpty() && text.length() <= LONGEST_HINT),
                "hint",
                "issues.bad.hint",
                LONGEST_HINT);
        BadInputException.unless(clock.takes(firstResponseHours), "firstResponseHours", "issues.bad.hours");
        BadInputException.unless(clock.takes(solutionHours), "solutionHours", "issues.bad.hours");
        BadInputException.unless(
                (visibility == Visibility.CONFIDENTIAL) == (route == Route.CONFIDENTIAL_CONTACT),
                "route",
                "issues.bad.route");
    }

    private static Texts clean(Texts texts) {
        return new Texts(PlainText.line(texts.en()), PlainText.line(texts.nl()), PlainText.line(texts.uk()));
    }

    private static Stream<String> of(Texts texts) {
        return Stream.of(texts.en(), texts.nl(), texts.uk());
    }
}
