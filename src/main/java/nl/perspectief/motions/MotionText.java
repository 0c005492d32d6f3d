package nl.perspectief.motions;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;

/**
 * What a motion says. A language is there with title and text, or not at all: then both are empty.
 *
 * @param title at most {@value #LONGEST_TITLE} signs: with the motion's number it is the title of a vote
 * @param text at most {@value #LONGEST_TEXT} signs
 */
public record MotionText(Texts title, Texts text) {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_TEXT = 10_000;

    /** In which the vote is. */
    private static final List<Locale> VOTED_IN = List.of(Languages.DUTCH, Languages.UKRAINIAN);

    /** The reader's language, or else the first that it is in. */
    public Locale readIn(Locale reader) {
        return has(reader) ? reader : languages().stream().findFirst().orElse(reader);
    }

    public boolean has(Locale language) {
        return !title.in(language).isEmpty() && !text.in(language).isEmpty();
    }

    /** Those that it is in. */
    public List<Locale> languages() {
        return Languages.ALL.stream().filter(this::has).toList();
    }

    /** Those without which no vote opens. */
    public List<Locale> missing() {
        return VOTED_IN.stream().filter(language -> !has(language)).toList();
    }

    /**
     * As it is stored of what somebody typed.
     *
     * @throws BadInputException for titles and texts that are too long; the field is {@code title.nl}, {@code text.uk} …
     */
    MotionText cleaned() {
        var faults = new Faults();
        var cleaned = cleaned(faults);
        faults.end();
        return cleaned;
    }

    private MotionText cleaned(Faults faults) {
        return new MotionText(
                each(title, PlainText::line, "title", LONGEST_TITLE, faults),
                each(text, PlainText::lines, "text", LONGEST_TEXT, faults));
    }

    /**
     * As it is submitted of what somebody typed.
     *
     * @throws BadInputException for what is too long, for languages of which there is only a title or only a text, and when
     *     there is none
     */
    public MotionText whole() {
        var faults = new Faults();
        var cleaned = cleaned(faults);
        for (var language : Languages.ALL) {
            var titled = !cleaned.title.in(language).isEmpty();
            var written = !cleaned.text.in(language).isEmpty();
            faults.unless(titled == written, field(titled ? "text" : "title", language), "motions.bad.half");
        }
        faults.unless(!cleaned.isEmpty(), "title", "motions.bad.noText");
        faults.unless(!cleaned.isEmpty(), "text", "motions.bad.noText");
        faults.end();
        return cleaned;
    }

    private static Texts each(Texts typed, UnaryOperator<String> cleaning, String field, int longest, Faults faults) {
        var cleaned = typed.map(cleaning);
        for (var language : Languages.ALL) {
            faults.unless(
                    cleaned.in(language).length() <= longest, field(field, language), "words.bad.tooLong", longest);
        }
        return cleaned;
    }

    /**
     * With one more language.
     *
     * @throws BadInputException for one that is there, and for what is no whole text in it
     */
    MotionText with(Locale language, String typedTitle, String typedText) {
        BadInputException.unless(Languages.ALL.contains(language), "language", "words.bad.language");
        BadInputException.unless(!has(language), "language", "motions.bad.translated");
        var translated = new MotionText(with(title, language, typedTitle), with(text, language, typedText)).cleaned();
        var faults = new Faults();
        faults.unless(!translated.title.in(language).isEmpty(), field("title", language), "motions.bad.half");
        faults.unless(!translated.text.in(language).isEmpty(), field("text", language), "motions.bad.half");
        faults.end();
        // what is there stays to the letter, also where an amendment left a blank at its end
        return new MotionText(
                with(title, language, translated.title.in(language)),
                with(text, language, translated.text.in(language)));
    }

    /** Whether it says the same as another one in each language that the other is in, and in more than these. */
    boolean isTranslationOf(MotionText other) {
        return !equals(other)
                && Languages.ALL.stream()
                        .filter(other::has)
                        .allMatch(language -> title.in(language).equals(other.title.in(language))
                                && text.in(language).equals(other.text.in(language)));
    }

    static Texts with(Texts texts, Locale language, String one) {
        return new Texts(
                language.equals(Languages.ENGLISH) ? one : texts.en(),
                language.equals(Languages.DUTCH) ? one : texts.nl(),
                language.equals(Languages.UKRAINIAN) ? one : texts.uk());
    }

    boolean isEmpty() {
        return Languages.ALL.stream()
                .allMatch(language ->
                        title.in(language).isEmpty() && text.in(language).isEmpty());
    }

    /** @throws BadInputException for the first language without which no vote opens */
    void requireBothLanguages() {
        for (var language : missing()) {
            var key = language.equals(Languages.DUTCH) ? "motions.bad.noDutch" : "motions.bad.noUkrainian";
            throw new BadInputException(field("text", language), key);
        }
    }

    static String field(String part, Locale language) {
        return part + "." + language.getLanguage();
    }
}
