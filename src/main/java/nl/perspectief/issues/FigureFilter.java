package nl.perspectief.issues;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Of which reports there are figures.
 *
 * @param from the first month in which they were reported
 * @param until the last one
 * @param locationCode of one location, null for all that the user has figures of
 * @param categoryId of one category, null for all
 */
public record FigureFilter(
        YearMonth from,
        YearMonth until,
        @Nullable String locationCode,
        @Nullable Long categoryId) {}
