package nl.perspectief.security;

import org.jspecify.annotations.Nullable;

/**
 * A function that somebody holds now.
 *
 * @param locationId null where it holds for the municipality as a whole
 */
public record HeldFunction(
        long id,
        FunctionKind kind,
        long municipalityId,
        @Nullable Long locationId) {}
