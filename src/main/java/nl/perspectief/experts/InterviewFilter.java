package nl.perspectief.experts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which interviews of a pool a list shows.
 *
 * <p>It asks only what whoever may list them reads in each of them anyway, so that no two filters, one subtracted from the
 * other, tell more than the words do. Never a band, the writer, the date or the code of an interview (decisions 45 and 46):
 * that an interview is in one list and not in the other would tell that of it. How many were found is told nowhere, and no
 * figure and no weight depends on a filter (decision 47).
 *
 * @param own only those that the user wrote; of others nobody learns who did
 * @param themeId only those that answer a question of this theme, null for all; one that isn't among the themes of the list
 *     is none
 * @param language only those that were written down in it, null for all
 * @param words only those in which these are said, as {@link WantedWords}; empty for all
 */
public record InterviewFilter(
        boolean own, @Nullable Long themeId, @Nullable Locale language, String words) {

    public static final InterviewFilter ALL = new InterviewFilter(false, null, null, "");

    public InterviewFilter {
        words = WantedWords.of(words);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
