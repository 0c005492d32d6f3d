package nl.perspectief.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in the life of a round: who, when and why. Only ever added. */
@Entity
class ChecklistEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long checklistId;

    @Enumerated(EnumType.STRING)
    private ChecklistChange.Kind kind;

    private long personId;
    private Instant happenedAt;
    private String reason;

    @SuppressWarnings("NullAway.Init") // JPA
    protected ChecklistEvent() {}

    ChecklistEvent(long checklistId, ChecklistChange.Kind kind, long personId, Instant happenedAt, String reason) {
        this.checklistId = checklistId;
        this.kind = kind;
        this.personId = personId;
        this.happenedAt = happenedAt;
        this.reason = reason;
    }
}
