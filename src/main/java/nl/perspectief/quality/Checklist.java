package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One round of a template at one location: planned, open, submitted; cancelled or reopened by oversight. */
@Entity
class Checklist {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long locationId;
    private long templateId;
    private LocalDate periodFrom;
    private LocalDate periodUntil;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private ChecklistStatus status = ChecklistStatus.PLANNED;

    private @Nullable Instant submittedAt;
    private @Nullable Long submittedBy;

    /** Its place in the order of work, which the database computes. */
    @Column(insertable = false, updatable = false)
    private int turn;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Checklist() {}

    Checklist(long locationId, long templateId, Period period, LocalDate dueDate) {
        this.locationId = locationId;
        this.templateId = templateId;
        this.periodFrom = period.from();
        this.periodUntil = period.until();
        this.dueDate = dueDate;
    }

    void open() {
        require(ChecklistStatus.PLANNED);
        status = ChecklistStatus.OPEN;
    }

    /** Locks it. Whether it is complete is for the service to say, which knows the answers. */
    void submit(long personId, Instant now) {
        require(ChecklistStatus.OPEN);
        status = ChecklistStatus.SUBMITTED;
        submittedAt = now;
        submittedBy = personId;
    }

    void reopen() {
        require(ChecklistStatus.SUBMITTED);
        status = ChecklistStatus.OPEN;
        submittedAt = null;
        submittedBy = null;
    }

    /** A submitted round stays; it must be reopened first. */
    void cancel() {
        if (status != ChecklistStatus.PLANNED) {
            require(ChecklistStatus.OPEN);
        }
        status = ChecklistStatus.CANCELLED;
    }

    /** @throws WrongMomentException unless it is open */
    void requireOpen() {
        require(ChecklistStatus.OPEN);
    }

    private void require(ChecklistStatus wanted) {
        if (status != wanted) {
            throw new WrongMomentException(getId(), status);
        }
    }

    long getId() {
        return requireNonNull(id, "not saved yet");
    }

    long getLocationId() {
        return locationId;
    }

    long getTemplateId() {
        return templateId;
    }
}
