package nl.perspectief.quality;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A location with one of its last two submitted rounds of a template, or without one.
 *
 * @param place 1 for the last, 2 for the one before, null without a round; so are the other three
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
        @Nullable Long place) {}
