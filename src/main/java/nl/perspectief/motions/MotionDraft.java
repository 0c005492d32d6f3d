package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.council.Council;

/**
 * A motion that nobody but its proposer sees.
 *
 * @param text any part of it may still be empty
 */
public record MotionDraft(long id, Council council, MotionText text, Instant changedAt) {}
