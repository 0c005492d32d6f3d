package nl.perspectief.quality;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.base.text.Texts;

/** A step in the life of a round, as it is told. */
public record ChecklistChange(
        Kind kind,
        long checklistId,
        String locationName,
        Texts templateName,
        LocalDate periodFrom,
        LocalDate periodUntil,
        String personName,
        Instant happenedAt,
        String reason) {

    /** What happened. */
    public enum Kind {
        PLANNED,
        OPENED,
        SUBMITTED,
        REOPENED,
        CANCELLED,
        /** What failed in it, as an action that is done says; the reason is the indicator's code. */
        MENDED
    }
}
