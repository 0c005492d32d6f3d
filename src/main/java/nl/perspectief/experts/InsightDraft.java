package nl.perspectief.experts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.base.text.Texts;

/**
 * An insight as experts write it down: in the language they like, and in others if they can. Others than the pool read
 * it, so it is checked as the words of an interview are.
 *
 * @param title at most {@value #LONGEST_TITLE} signs, in one language at least
 * @param text at most {@value #LONGEST_TEXT} signs, in no language that has no title
 * @param harmless what the check found and the writer says is nobody's name, number or address
 * @throws BadInputException for what isn't so; the field is {@code title}, {@code title.nl}, {@code text.uk} …
 */
public record InsightDraft(Texts title, Texts text, Set<String> harmless) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 600;

    public InsightDraft {
        title = each(title, PlainText::line, "title", LONGEST_TITLE);
        text = each(text, PlainText::lines, "text", LONGEST_TEXT);
        harmless = Set.copyOf(harmless);
        for (var language : Languages.ALL) {
            BadInputException.unless(
                    !title.in(language).isEmpty() || text.in(language).isEmpty(),
                    field("title", language),
                    "experts.bad.titleToo");
        }
        var written = title;
        BadInputException.unless(
                Languages.ALL.stream()
                        .anyMatch(language -> !written.in(language).isEmpty()),
                "title",
                "experts.bad.noTitle");
        requireUnnamed(title, text, harmless);
    }

    /** What in these words may tell who somebody is. */
    public static List<Suspicion> suspicions(Texts title, Texts text) {
        return Languages.ALL.stream()
                .flatMap(language -> Stream.of(title.in(language), text.in(language)))
                .flatMap(words -> Suspicion.in(words).stream())
                .distinct()
                .toList();
    }

    InsightText words() {
        return new InsightText(title, text);
    }

    private static void requireUnnamed(Texts title, Texts text, Set<String> harmless) {
        suspicions(title, text).stream()
                .filter(found -> !harmless.contains(found.text()))
                .findFirst()
                .ifPresent(found -> {
                    throw new BadInputException("harmless", "experts.bad.suspicious", found.text());
                });
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
        return part + '.' + language.getLanguage();
    }
}
