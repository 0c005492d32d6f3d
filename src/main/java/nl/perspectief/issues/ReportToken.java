package nl.perspectief.issues;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A word by which a report is found; see {@link ReportTokens}, which writes them. */
@Entity
@Immutable
@IdClass(ReportToken.Key.class)
class ReportToken {

    /** Where a word stands, and so who may find the report by it. */
    enum Source {
        /** The report itself: all who may know of it. */
        REPORT,
        /** What was said about it: who handles it, and the reporter. */
        MESSAGE,
        /** Who handles it. */
        NOTE
    }

    record Key(long reportId, String word, Source source, boolean confidential) {}

    @Id
    private long reportId;

    @Id
    private String word;

    @Id
    @Enumerated(EnumType.STRING)
    private Source source;

    @Id
    private boolean confidential;

    private long municipalityId;
    private @Nullable Instant workDue;

    @SuppressWarnings("NullAway.Init") // JPA
    protected ReportToken() {}
}
