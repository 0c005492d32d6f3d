package nl.perspectief.quality;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.quality.SubmittedScores.Submitted;
import org.jspecify.annotations.Nullable;

/**
 * A location with its last two submitted rounds of a template.
 *
 * @param checklistId of the last one, null without one; so are the other three
 * @param earlierId of the one before, null without one
 */
record LatestRound(
        long municipalityId,
        long locationId,
        String locationCode,
        String locationName,
        @Nullable Long checklistId,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil,
        @Nullable Instant submittedAt,
        @Nullable Long earlierId,
        @Nullable Instant earlierSubmittedAt) {

    @Nullable
    Submitted last() {
        return checklistId == null || submittedAt == null ? null : new Submitted(checklistId, submittedAt);
    }

    @Nullable
    Submitted earlier() {
        return earlierId == null || earlierSubmittedAt == null ? null : new Submitted(earlierId, earlierSubmittedAt);
    }
}
