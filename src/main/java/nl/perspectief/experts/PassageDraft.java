package nl.perspectief.experts;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Words of an interview, as an expert marks them.
 *
 * @param questionId whose answer they are of; null for the remarks
 * @param text as it stands there
 * @param insightId of the same theme; null for none yet
 * @throws BadInputException without any words
 */
public record PassageDraft(
        @Nullable Long questionId,
        String text,
        long themeId,
        Tone tone,
        @Nullable Long insightId) {

    public PassageDraft {
        text = PlainText.lines(text);
        BadInputException.unless(!text.isEmpty(), "text", "experts.bad.noPassage");
    }
}
