package nl.perspectief.issues;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who said "me too"; of a report that is forgotten, nobody knows who. */
@Entity
class ReportSupporter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportId;
    private @Nullable Long personId;
    private Instant since;

    @SuppressWarnings("NullAway.Init") // JPA
    protected ReportSupporter() {}

    ReportSupporter(long reportId, long personId, Instant since) {
        this.reportId = reportId;
        this.personId = personId;
        this.since = since;
    }
}
