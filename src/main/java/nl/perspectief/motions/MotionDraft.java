package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.council.Council;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A motion that nobody but its proposer sees.
 *
 * @param text any part of it may still be empty
 * @param from what it is to come of; null for nothing
 */
public record MotionDraft(
        long id, Council council, MotionText text, @Nullable Thing from, Instant changedAt) {}
