package nl.perspectief.sessions;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Suspicion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the table proposes.
 *
 * @param insightId of the pool, that it answers; null for none in particular
 * @param text {@value #SHORTEST} to {@value #LONGEST} signs
 * @param language in which it is written, one of the portal's
 * @param harmless what the check found and the writer says is nobody's name, number or address
 * @throws BadInputException when one of them isn't so, and for what the check finds and nobody called harmless
 */
public record IdeaDraft(long themeId, @Nullable Long insightId, String text, Locale language, Set<String> harmless) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 300;

    public IdeaDraft {
        text = PlainText.line(text);
        BadInputException.unless(text.length() >= SHORTEST, "text", "sessions.bad.shortIdea", SHORTEST);
        BadInputException.unless(text.length() <= LONGEST, "text", "words.bad.tooLong", LONGEST);
        BadInputException.unless(Languages.ALL.contains(language), "language", "words.bad.language");
        harmless = Set.copyOf(harmless);
        for (var found : Suspicion.in(Stream.of(text))) {
            BadInputException.unless(
                    harmless.contains(found.text()), "harmless", "experts.bad.suspicious", found.text());
        }
    }
}
