package nl.perspectief.issues;

import java.time.LocalDate;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Much of the same at one location, lately.
 *
 * @param reports how many, of those that the user has figures of
 * @param first the day of the first one
 * @param last the day of the last one
 * @param since the first day of the days that are looked at
 * @param action that came of it and has not ended, by its number; null for none that the user may see
 * @param proposable whether the user can propose one
 */
public record Pattern(
        String locationCode,
        String locationName,
        long categoryId,
        Texts category,
        long reports,
        LocalDate first,
        LocalDate last,
        LocalDate since,
        @Nullable String action,
        boolean proposable) {}
