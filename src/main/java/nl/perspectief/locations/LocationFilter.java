package nl.perspectief.locations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the user's locations are meant.
 *
 * @param part of the name, whether its letters are large, small or accented; empty for all
 * @param code null for all
 * @param municipalityId null for all
 * @param openOn those that are not closed by then; null for all
 */
public record LocationFilter(
        String part,
        @Nullable String code,
        @Nullable Long municipalityId,
        @Nullable LocalDate openOn) {

    public static LocationFilter named(String part) {
        return new LocationFilter(part, null, null, null);
    }

    public static LocationFilter coded(String code) {
        return new LocationFilter("", code, null, null);
    }
}
