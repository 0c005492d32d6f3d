package nl.perspectief.issues;

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
        Visibility loosest,
        @Nullable Long parentId,
        @Nullable Long mergedInto,
        @Nullable ReportState mergedState) {}
