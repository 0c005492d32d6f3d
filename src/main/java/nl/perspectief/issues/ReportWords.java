package nl.perspectief.issues;

import nl.perspectief.issues.clock.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * What a report's own page has beside its row; ids stay in the module.
 *
 * @param linked whether something came of it
 * @param over whether another one stands under it
 */
record ReportWords(
        long id,
        String text,
        @Nullable String reporter,
        long categoryId,
        Route route,
        boolean supported,
        boolean rated,
        long municipalityId,
        long locationId,
        long reporterId,
        boolean liberationDay,
        boolean goodFriday,
        Visibility loosest,
        @Nullable Long parentId,
        @Nullable Long mergedInto,
        boolean linked,
        boolean over) {

    /** Whether it has to do with other reports, of which some may be the reader's to see. */
    boolean isRelated() {
        return over || parentId != null || mergedInto != null;
    }

    Holidays holidays() {
        return new Holidays(liberationDay, goodFriday);
    }
}
