package nl.perspectief.sessions;

import java.util.Locale;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the table proposed.
 *
 * @param text as it was said
 * @param language in which it was said
 * @param words the same, and what it says in the languages in which the leader put it; empty where it isn't
 * @param joinedTo the idea that says the same, in its place; null for one that stands by itself
 * @param dots that it has
 * @param agreement null where the groups are not told apart
 * @param promise null where nobody sees to it
 */
public record Idea(
        long id,
        long themeId,
        Texts theme,
        String text,
        Locale language,
        Texts words,
        @Nullable Long joinedTo,
        int dots,
        @Nullable Agreement agreement,
        @Nullable Promise promise) {

    /** The reader's language, or else the one in which it was said. */
    public Locale readIn(Locale reader) {
        return words.in(reader).isEmpty() ? language : reader;
    }

    public boolean standsAlone() {
        return joinedTo == null;
    }
}
