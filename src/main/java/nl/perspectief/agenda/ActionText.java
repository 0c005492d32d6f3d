package nl.perspectief.agenda;

import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Texts;

/**
 * What is to be done.
 *
 * @param title at most {@value #LONGEST_TITLE} signs; empty in a language that it isn't in
 * @param text more about it, at most {@value #LONGEST_TEXT} signs; may be empty where there is a title
 */
public record ActionText(Texts title, Texts text) {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_TEXT = 4_000;

    /** In the place of words that were taken out. */
    public static final String GONE = "…";

    public static final ActionText EMPTY = new ActionText(Texts.NONE, Texts.NONE);

    /** Whether this is the title of an action whose words were taken out. */
    static boolean isGone(Texts title) {
        return Languages.ALL.stream().map(title::in).anyMatch(GONE::equals);
    }

    /** Of words that may be longer than an action's: the end of a text that doesn't fit is left out. */
    public static ActionText abridged(Texts title, Texts text) {
        return new ActionText(
                title.map(words -> PlainText.abridged(words, LONGEST_TITLE)),
                text.map(words -> PlainText.abridged(words, LONGEST_TEXT)));
    }

    /** The reader's language, or else the first that it is in. */
    public Locale readIn(Locale reader) {
        return title.readIn(reader);
    }

    /** Whether there is more than a title. */
    public boolean says() {
        return Languages.ALL.stream().anyMatch(language -> !text.in(language).isEmpty());
    }

    /**
     * As it is stored of what somebody typed.
     *
     * @throws BadInputException without a title, for a text without one in its language, and for what is too long; the
     *     field is {@code title.nl}, {@code text.uk} …
     */
    ActionText cleaned() {
        var cleaned = new ActionText(
                each(title, PlainText::line, "title", LONGEST_TITLE),
                each(text, PlainText::lines, "text", LONGEST_TEXT));
        for (var language : Languages.ALL) {
            BadInputException.unless(
                    !cleaned.title.in(language).isEmpty()
                            || cleaned.text.in(language).isEmpty(),
                    field("title", language),
                    "agenda.bad.titleToo");
        }
        BadInputException.unless(
                Languages.ALL.stream()
                        .anyMatch(language -> !cleaned.title.in(language).isEmpty()),
                "title",
                "agenda.bad.noTitle");
        return cleaned;
    }

    private static Texts each(Texts typed, UnaryOperator<String> cleaning, String field, int longest) {
        var cleaned = typed.map(cleaning);
        for (var language : Languages.ALL) {
            BadInputException.unless(
                    cleaned.in(language).length() <= longest, field(field, language), "words.bad.tooLong", longest);
        }
        return cleaned;
    }

    private static String field(String part, Locale language) {
        return part + "." + language.getLanguage();
    }
}
