package nl.perspectief.motions;

import java.time.Instant;
import nl.perspectief.voting.count.Result;
import org.jspecify.annotations.Nullable;

/**
 * A vote on a motion or an amendment.
 *
 * @param pollId its page is the poll's
 * @param round from 1; a next one follows when too few voted
 * @param result null until it is counted and sealed
 */
public record HeldVote(
        long pollId, int round, Instant closesAt, @Nullable Result result) {}
