package nl.perspectief.issues.clock;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param to {@link Instant#MAX} as long as it has no end
 */
record Spell(Instant from, Instant to) {}
