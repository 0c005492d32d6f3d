package nl.perspectief.motions;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;

/**
 * What an amendment does to a text.
 *
 * @param number of the amendment
 */
record Change(int number, Texts passage, Texts replacement) {

    /** The languages that it is in. */
    private List<Locale> languages() {
        return Languages.ALL.stream()
                .filter(language -> !passage.in(language).isEmpty())
                .toList();
    }

    /** Those of a text that it isn't in yet. */
    List<Locale> missing(MotionText text) {
        return text.languages().stream()
                .filter(language -> passage.in(language).isEmpty())
                .toList();
    }

    /** Whether each passage occurs once. */
    boolean fits(MotionText text) {
        return languages().stream().allMatch(language -> {
            var whole = text.text().in(language);
            var found = whole.indexOf(passage.in(language));
            return found >= 0 && whole.indexOf(passage.in(language), found + 1) < 0;
        });
    }

    /** The text with each passage replaced; of one that it fits. */
    MotionText applied(MotionText text) {
        return new MotionText(text.title(), each(language -> replaced(text, language)));
    }

    private String replaced(MotionText text, Locale language) {
        var whole = text.text().in(language);
        return passage.in(language).isEmpty() ? whole : whole.replace(passage.in(language), replacement.in(language));
    }

    private static Texts each(Function<Locale, String> texts) {
        return new Texts(
                texts.apply(Languages.ENGLISH), texts.apply(Languages.DUTCH), texts.apply(Languages.UKRAINIAN));
    }

    /** Whether both have some of the same words of a text that they fit. */
    boolean overlaps(Change other, MotionText text) {
        return languages().stream()
                .filter(language -> !other.passage.in(language).isEmpty())
                .anyMatch(language -> {
                    var whole = text.text().in(language);
                    var here = whole.indexOf(passage.in(language));
                    var there = whole.indexOf(other.passage.in(language));
                    return here < there + other.passage.in(language).length()
                            && there < here + passage.in(language).length();
                });
    }

    /** @throws BadInputException for the first language in which it can't be worked into the text */
    void check(MotionText text) {
        text.languages().forEach(language -> check(language, text));
    }

    /** @throws BadInputException when it can't be worked into the text of that language */
    void check(Locale language, MotionText text) {
        var whole = text.text().in(language);
        var words = passage.in(language);
        var field = MotionText.field("passage", language);
        BadInputException.unless(!PlainText.lines(words).isEmpty(), field, "motions.bad.noPassage");
        var found = whole.indexOf(words);
        BadInputException.unless(found >= 0, field, "motions.bad.passageNotFound");
        BadInputException.unless(whole.indexOf(words, found + 1) < 0, field, "motions.bad.passageTwice");
        var replacing = MotionText.field("replacement", language);
        BadInputException.unless(!replacement.in(language).equals(words), replacing, "motions.bad.sameWords");
        var changed = whole.replace(words, replacement.in(language));
        BadInputException.unless(!PlainText.lines(changed).isEmpty(), replacing, "motions.bad.nothingLeft");
        BadInputException.unless(
                changed.length() <= MotionText.LONGEST_TEXT, replacing, "motions.bad.tooLong", MotionText.LONGEST_TEXT);
    }

    /**
     * @param running those in a vote
     * @throws BadInputException when it would change the same words as one of them, or can't be worked in after them
     */
    void checkBeside(List<Change> running, MotionText text) {
        var after = text;
        for (var other : running) {
            BadInputException.unless(
                    !overlaps(other, text) && other.fits(after),
                    "amendment",
                    "motions.bad.sameWordsInVote",
                    other.number);
            after = other.applied(after);
        }
        var whole = applied(text);
        for (var other : running) {
            BadInputException.unless(
                    fits(after) && other.fits(whole), "amendment", "motions.bad.sameWordsInVote", other.number);
        }
        check(after);
    }

    /** With what the motion got in a language since. */
    Change with(Locale language, String words, String replacing) {
        return new Change(
                number, MotionText.with(passage, language, words), MotionText.with(replacement, language, replacing));
    }
}
