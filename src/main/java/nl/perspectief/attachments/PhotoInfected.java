package nl.perspectief.attachments;

import org.jspecify.annotations.Nullable;

/**
 * A virus was found in a photo that had waited for the scanner, and the photo is taken away, in the transaction that is
 * still running.
 *
 * @param personId who sent it
 * @param thing the kind of thing that it belonged to; null, with its id, for none yet
 */
public record PhotoInfected(
        long photoId,
        long personId,
        @Nullable String thing,
        @Nullable Long thingId) {}
