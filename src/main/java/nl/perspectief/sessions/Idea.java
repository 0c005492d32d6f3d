package nl.perspectief.sessions;

import java.util.Locale;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the table proposed.
 *
 * @param language in which it is written
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
        @Nullable Long joinedTo,
        int dots,
        @Nullable Agreement agreement,
        @Nullable Promise promise) {

    public boolean standsAlone() {
        return joinedTo == null;
    }
}
