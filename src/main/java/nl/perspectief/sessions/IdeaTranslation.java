package nl.perspectief.sessions;

import java.util.Set;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.base.text.Texts;

/**
 * What an idea says in languages in which it wasn't said.
 *
 * @param words in each {@value IdeaDraft#SHORTEST} to {@value IdeaDraft#LONGEST} signs, or empty
 * @param harmless what the check found and the translator says is nobody's name, number or address
 * @throws BadInputException when one of them isn't so, and for what the check finds and nobody called harmless
 */
public record IdeaTranslation(Texts words, Set<String> harmless) {

    public IdeaTranslation {
        words = words.map(PlainText::line);
        harmless = Set.copyOf(harmless);
        for (var language : Languages.ALL) {
            var text = words.in(language);
            var field = language.getLanguage();
            BadInputException.unless(
                    text.isEmpty() || text.length() >= IdeaDraft.SHORTEST,
                    field,
                    "sessions.bad.shortIdea",
                    IdeaDraft.SHORTEST);
            BadInputException.unless(text.length() <= IdeaDraft.LONGEST, field, "words.bad.tooLong", IdeaDraft.LONGEST);
        }
        for (var found : Suspicion.in(Languages.ALL.stream().map(words::in))) {
            BadInputException.unless(
                    harmless.contains(found.text()), "harmless", "experts.bad.suspicious", found.text());
        }
    }
}
