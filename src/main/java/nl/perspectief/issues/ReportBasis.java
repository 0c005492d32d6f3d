package nl.perspectief.issues;

import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.issues.clock.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * What there is to a report that is sent, at its location.
 *
 * @param sent the number that it was stored with before
 * @param municipality its code
 * @param open whether the location is
 * @param category that was chosen, of whichever municipality
 * @param calendar null as long as the municipality said nothing of its own
 */
record ReportBasis(
        @Nullable String sent,
        long municipalityId,
        String municipality,
        boolean open,
        @Nullable IssueCategory category,
        @Nullable WorkCalendar calendar) {

    /** @param row as {@link IssueReportRepository} reads it */
    static ReportBasis of(Object[] row) {
        return new ReportBasis(
                (String) row[0],
                (long) row[1],
                (String) row[2],
                (boolean) row[3],
                (IssueCategory) row[4],
                (WorkCalendar) row[5]);
    }

    /** @throws NotFoundException unless it is of the location's municipality */
    IssueCategory ownCategory() {
        return Optional.ofNullable(category)
                .filter(chosen -> chosen.getMunicipalityId() == municipalityId)
                .orElseThrow(() -> new NotFoundException("category of municipality " + municipalityId));
    }

    Holidays holidays() {
        return calendar == null ? Holidays.USUAL : calendar.holidays();
    }
}
