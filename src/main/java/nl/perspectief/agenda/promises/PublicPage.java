package nl.perspectief.agenda.promises;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether everybody reads what was promised in a municipality.
 *
 * @param promises how many that are
 * @param changedAt when somebody chose so last; null when nobody did
 * @param changedBy who that was; null also for who is known no longer
 */
public record PublicPage(
        long municipalityId,
        String municipality,
        String code,
        boolean shown,
        long promises,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return "promises/" + code;
    }
}
