package nl.perspectief.issues;

import java.util.Optional;
import nl.perspectief.issues.clock.Holidays;
import org.springframework.data.repository.Repository;

interface WorkCalendarRepository extends Repository<WorkCalendar, Long> {

    Optional<WorkCalendar> findById(long municipalityId);

    /** The usual ones as long as the municipality said nothing else. */
    default Holidays holidays(long municipalityId) {
        return findById(municipalityId).map(WorkCalendar::holidays).orElse(Holidays.USUAL);
    }
}
