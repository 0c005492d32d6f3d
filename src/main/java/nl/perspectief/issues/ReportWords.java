package nl.perspectief.issues;

import nl.perspectief.issues.clock.Holidays;
import org.jspecify.annotations.Nullable;

/** What a report's own page has beside its row; ids stay in the module. */
record ReportWords(
        long id,
        String text,
        @Nullable String reporter,
        long categoryId,
        Route route,
        boolean supported,
        boolean rated,
        long locationId,
        long reporterId,
        boolean liberationDay,
        boolean goodFriday,
        Visibility loosest,
        @Nullable Long parentId,
        @Nullable Long mergedInto) {

    Holidays holidays() {
        return new Holidays(liberationDay, goodFriday);
    }
}
