package nl.perspectief.quality;

import java.time.LocalDate;
import java.util.Set;
import nl.perspectief.base.BadInputException;

/**
 * Rounds to be planned, one for each location.
 *
 * @param dueDate last day to submit; not before the period begins
 * @param openNow whether they can be answered at once
 * @throws BadInputException without a location, or when due before the period begins or far from now
 */
public record RoundPlan(Set<Long> locationIds, long templateId, Period period, LocalDate dueDate, boolean openNow) {

    public RoundPlan {
        locationIds = Set.copyOf(locationIds);
        BadInputException.unless(!locationIds.isEmpty(), "locations", "quality.bad.noLocation");
        SensibleDays.check("dueDate", dueDate);
        BadInputException.unless(!dueDate.isBefore(period.from()), "dueDate", "quality.bad.dueDate");
    }
}
