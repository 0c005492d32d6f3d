package nl.perspectief.experts;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;

/** What everybody in a pool has to be able to read. */
final class ThreeTexts {

    private ThreeTexts() {}

    /**
     * Each in one line.
     *
     * @throws BadInputException for the field and each language in which there is none, or one that is too long
     */
    static Texts checked(String field, Texts typed, int longest) {
        var faults = new Faults();
        return faults.end(() -> Texts.of(language -> faults.take(() -> checked(field, typed, language, longest), "")));
    }

    private static String checked(String field, Texts typed, Locale language, int longest) {
        var text = PlainText.line(typed.in(language));
        var place = field + '.' + language.getLanguage();
        BadInputException.unless(!text.isEmpty(), place, "words.bad.eachLanguage");
        BadInputException.unless(text.length() <= longest, place, "words.bad.tooLong", longest);
        return text;
    }
}
