package nl.perspectief.experts;

import java.util.Locale;
import java.util.function.Predicate;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;

/**
 * What an insight says.
 *
 * @param title empty in a language that it isn't in
 * @param text an explanation, empty where there is none
 */
public record InsightText(Texts title, Texts text) {

    /** Whether it is explained in any language. */
    public boolean isExplained() {
        return anywhere(language -> !text.in(language).isEmpty());
    }

    /** Whether it says something else than the other one does, in a language in which that is. */
    boolean rewords(InsightText before) {
        return anywhere(language -> before.isIn(language)
                && !(title.in(language).equals(before.title.in(language))
                        && text.in(language).equals(before.text.in(language))));
    }

    /** Whether it is in a language in which the other one isn't. */
    boolean translates(InsightText before) {
        return anywhere(language -> isIn(language) && !before.isIn(language));
    }

    private boolean isIn(Locale language) {
        return !title.in(language).isEmpty();
    }

    private static boolean anywhere(Predicate<Locale> so) {
        return Languages.ALL.stream().anyMatch(so);
    }
}
