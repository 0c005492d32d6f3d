package nl.perspectief.experts;

import org.jspecify.annotations.Nullable;

/**
 * A pool in a list.
 *
 * @param members how many there are now
 * @param interviews how many were recorded; null while they are too few to be told
 * @param counted how many of them figures tell of
 */
public record PoolRow(
        ExpertPool pool, int members, @Nullable Integer interviews, int counted) {}
