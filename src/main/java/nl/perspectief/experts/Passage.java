package nl.perspectief.experts;

import java.util.Locale;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Words of an interview that matter, without whose they are.
 *
 * @param interview the number of its interview within the pool
 * @param insight which it is in
 */
public record Passage(
        long id,
        long interviewId,
        int interview,
        String text,
        Locale language,
        Texts theme,
        Tone tone,
        @Nullable In insight) {

    /** @param number of the insight within the pool */
    public record In(int number, Texts title) {}
}
