package nl.perspectief.experts;

import java.time.Instant;
import nl.perspectief.base.text.Texts;

/**
 * An interview of a pool that its writer left: enough to find it when the person no longer agrees.
 *
 * @param question of its pool
 */
public record LeftInterview(long id, int number, Texts question, Instant recordedAt) {}
