package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a motion.
 *
 * @param words empty once it is removed
 * @param editedAt null while it is as it was posted
 * @param removal null unless it is removed
 * @param mayEdit whether the user wrote it less than {@value #EDITABLE_MINUTES} minutes ago
 */
public record Post(
        long id,
        String author,
        Words words,
        Instant postedAt,
        @Nullable Instant editedAt,
        @Nullable Removal removal,
        boolean mayEdit,
        boolean mayRemove) {

    public static final int EDITABLE_MINUTES = 15;

    /** @param by the name of the chair or secretary who took it away */
    public record Removal(String by, Instant at, Words reason) {}
}
