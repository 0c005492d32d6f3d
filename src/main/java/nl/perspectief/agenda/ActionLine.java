package nl.perspectief.agenda;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an action.
 *
 * @param person who did it; null when it followed from something else, and for who is told no names
 * @param organisation to which it was given, or which no longer has it; null for what is neither
 *     {@link ActionEventKind#ASSIGNED} nor {@link ActionEventKind#DECLINED} nor {@link ActionEventKind#RELEASED}
 * @param deadline the new one, of a {@link ActionEventKind#MOVED}; null also for none
 * @param words what was said with it
 * @param taken who took these out; null for nobody
 */
public record ActionLine(
        long id,
        ActionEventKind kind,
        Instant happenedAt,
        @Nullable String person,
        @Nullable String organisation,
        @Nullable LocalDate oldDeadline,
        @Nullable LocalDate deadline,
        @Nullable Words words,
        @Nullable ByWhom taken) {}
