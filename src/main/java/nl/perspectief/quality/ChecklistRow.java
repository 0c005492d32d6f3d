package nl.perspectief.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A round in a list, and at the top of its own page.
 *
 * @param asked indicators that the manager answers
 * @param answered of those, how many have an answer
 */
public record ChecklistRow(
        long id,
        long locationId,
        String locationCode,
        String locationName,
        long municipalityId,
        long templateId,
        Texts templateName,
        LocalDate periodFrom,
        LocalDate periodUntil,
        LocalDate dueDate,
        ChecklistStatus status,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        long asked,
        long answered) {

    /** Days past its due date on that day; zero or less when it isn't late. */
    public long daysLate(LocalDate today) {
        return dueDate.until(today, ChronoUnit.DAYS);
    }

    /** Whether somebody still has to do something. */
    public boolean waits() {
        return status == ChecklistStatus.OPEN;
    }
}
