package nl.perspectief.issues;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.perspectief.issues.clock.Holidays;
import org.hibernate.annotations.Immutable;

/** As queries on reports read {@link ClosedDays}; {@link ClosedDaysService} writes them. */
@Entity
@Immutable
class WorkCalendar {

    @Id
    private long municipalityId;

    private boolean liberationDay;
    private boolean goodFriday;

    /** JPA. */
    protected WorkCalendar() {}

    Holidays holidays() {
        return new Holidays(liberationDay, goodFriday);
    }
}
