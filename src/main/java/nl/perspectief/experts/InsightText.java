package nl.perspectief.experts;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Set;
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
        return anywhere(language -> before.isIn(language) && isAnew(language, before));
    }

    /** Whether it is in a language in which the other one isn't. */
    boolean translates(InsightText before) {
        return anywhere(language -> isIn(language) && !before.isIn(language));
    }

    /**
     * In which languages it says what the other one said, although that was said otherwise in a language that was up to
     * date. Who only brings others up to date makes nothing older.
     *
     * @param older in which languages the other one was so
     * @param right in which ones it is right as it stands
     */
    Set<Locale> olderThan(InsightText before, Set<Locale> older, Set<Locale> right) {
        var said = anywhere(language -> isAnew(language, before) && before.isIn(language) && !older.contains(language));
        return Languages.ALL.stream()
                .filter(language -> isIn(language) && !isAnew(language, before) && !right.contains(language))
                .filter(language -> said || older.contains(language))
                .collect(toSet());
    }

    private boolean isAnew(Locale language, InsightText before) {
        return !(title.in(language).equals(before.title.in(language))
                && text.in(language).equals(before.text.in(language)));
    }

    private boolean isIn(Locale language) {
        return !title.in(language).isEmpty();
    }

    private static boolean anywhere(Predicate<Locale> so) {
        return Languages.ALL.stream().anyMatch(so);
    }
}
