package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a motion.
 *
 * @param id of a later one it is higher
 * @param person who did it; null where it followed from a count
 * @param version the text that came of it; null where the text stayed
 * @param amendment the number of the one to which it happened; null when it happened to the motion itself
 * @param pollId of the vote that was opened or ended
 * @param words why
 */
public record MotionLine(
        long id,
        MotionEventKind kind,
        Instant happenedAt,
        @Nullable String person,
        @Nullable Integer version,
        @Nullable Integer amendment,
        @Nullable Long pollId,
        @Nullable Words words) {}
