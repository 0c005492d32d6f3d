package nl.perspectief.experts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An expert of a pool.
 *
 * @param until the first moment at which the person is no longer one; null while there is none
 * @param expert whether the person is an expert in the municipality now, without which membership gives nothing
 */
public record PoolMember(
        long personId, String name, Instant since, @Nullable Instant until, boolean expert) {

    public boolean isAt(Instant moment) {
        return until == null || until.isAfter(moment);
    }
}
