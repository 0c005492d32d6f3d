package nl.perspectief.voting;

import java.time.Instant;
import nl.perspectief.base.text.Texts;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;

/**
 * A poll in a list.
 *
 * @param onRoll whether the user may vote, or might have
 * @param voted whether the user has
 * @param result null until it is sealed
 */
public record PollRow(
        long id,
        Texts title,
        Secrecy secrecy,
        PollPhase phase,
        Instant opensAt,
        Instant closesAt,
        boolean onRoll,
        boolean voted,
        @Nullable Result result) {

    /** Whether it waits for the user. */
    public boolean isMine() {
        return phase == PollPhase.OPEN && onRoll && !voted;
    }
}
