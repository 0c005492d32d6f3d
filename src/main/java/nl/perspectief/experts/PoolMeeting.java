package nl.perspectief.experts;

import java.time.Instant;
import nl.perspectief.base.text.Words;

/** When the experts of a pool come together. */
public record PoolMeeting(long id, Instant heldAt, String place, Words about) {}
