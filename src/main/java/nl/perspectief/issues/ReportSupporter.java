package nl.perspectief.issues;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who said "me too". Only ever added. */
@Entity
class ReportSupporter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportId;
    private long personId;
    private Instant since;

    @SuppressWarnings("NullAway.Init") // JPA
    protected ReportSupporter() {}

    ReportSupporter(long reportId, long personId, Instant since) {
        this.reportId = reportId;
        this.personId = personId;
        this.since = since;
    }
}
