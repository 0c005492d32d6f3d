package nl.perspectief.motions;

import static java.lang.Integer.numberOfTrailingZeros;
import static java.util.Objects.requireNonNull;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;

/**
 * What an amendment does to a text.
 *
 * @param number of the amendment
 */
record Change(int number, Texts passage, Texts replacement) {

    /** That many votes on amendments of a motion run at once: what may come of them is tried in all. */
    private static final int MOST_AT_ONCE = 6;

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

    /** Whether each passage occurs once, of whole characters as they are seen. */
    boolean fits(MotionText text) {
        return languages().stream().allMatch(language -> {
            var whole = text.text().in(language);
            var words = passage.in(language);
            var found = whole.indexOf(words);
            return found >= 0 && whole.indexOf(words, found + 1) < 0 && isWhole(whole, found, found + words.length());
        });
    }

    private static boolean isWhole(String text, int from, int until) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(from) && characters.isBoundary(until);
    }

    /** The text with each passage replaced; of one that it fits. */
    MotionText applied(MotionText text) {
        return new MotionText(text.title(), Texts.of(language -> replaced(text, language)));
    }

    private String replaced(MotionText text, Locale language) {
        var whole = text.text().in(language);
        return passage.in(language).isEmpty() ? whole : whole.replace(passage.in(language), replacement.in(language));
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

    /**
     * As it is proposed, in one language or more.
     *
     * @throws BadInputException for each language in which something is given that can't be worked into the text, and when
     *     nothing is given at all
     */
    void checkGiven(MotionText text) {
        var given = Languages.ALL.stream()
                .filter(language -> !passage.in(language).isEmpty()
                        || !replacement.in(language).isEmpty())
                .toList();
        var faults = new Faults();
        faults.unless(!given.isEmpty(), "passage", "motions.bad.noPassage");
        given.forEach(language -> faults.check(() -> check(language, text)));
        faults.end();
    }

    /** @throws BadInputException for each language of the text in which it can't be worked into it */
    void check(MotionText text) {
        var faults = new Faults();
        text.languages().forEach(language -> faults.check(() -> check(language, text)));
        faults.end();
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
        BadInputException.unless(
                isWhole(whole, found, found + words.length()), field, "motions.bad.passageCutsCharacter");
        var replacing = MotionText.field("replacement", language);
        BadInputException.unless(!replacement.in(language).equals(words), replacing, "motions.bad.sameWords");
        var changed = whole.replace(words, replacement.in(language));
        BadInputException.unless(!PlainText.lines(changed).isEmpty(), replacing, "motions.bad.nothingLeft");
        BadInputException.unless(
                changed.length() <= MotionText.LONGEST_TEXT, replacing, "words.bad.tooLong", MotionText.LONGEST_TEXT);
    }

    /**
     * Whichever of them are adopted, and in whichever order, each of the others must still find its words, and the text
     * must be the same.
     *
     * @param running those in a vote
     * @throws BadInputException when it would change the same words as one of them, or may find other words after some of
     *     them; and with more than {@value #MOST_AT_ONCE} of them
     */
    void checkBeside(List<Change> running, MotionText text) {
        BadInputException.unless(running.size() < MOST_AT_ONCE, "amendment", "motions.bad.manyVotes", MOST_AT_ONCE);
        for (var other : running) {
            requireApart(!overlaps(other, text), other);
        }
        if (running.isEmpty()) {
            return;
        }
        var all = new ArrayList<>(running);
        all.add(this);
        var last = running.size();
        var texts = new HashMap<Integer, MotionText>();
        texts.put(0, text);
        for (var adopted = 0; adopted < 1 << all.size(); adopted++) {
            var now = requireNonNull(texts.get(adopted));
            for (var place = 0; place < all.size(); place++) {
                if ((adopted & 1 << place) == 0) {
                    var next = all.get(place);
                    var other = place < last ? next : running.get(adopted == 0 ? 0 : numberOfTrailingZeros(adopted));
                    requireApart(next.fits(now), other);
                    next.check(now);
                    var after = next.applied(now);
                    requireApart(after.equals(texts.merge(adopted | 1 << place, after, (one, _) -> one)), other);
                }
            }
        }
    }

    private static void requireApart(boolean apart, Change other) {
        BadInputException.unless(apart, "amendment", "motions.bad.sameWordsInVote", other.number);
    }

    /** With what the motion got in a language since. */
    Change with(Locale language, String words, String replacing) {
        return new Change(
                number, MotionText.with(passage, language, words), MotionText.with(replacement, language, replacing));
    }
}
