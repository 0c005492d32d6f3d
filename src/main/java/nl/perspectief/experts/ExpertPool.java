package nl.perspectief.experts;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A pool of experts who interview their own networks about one question, as one user sees it.
 *
 * @param ends the last day on which interviews are held
 * @param keepDays so long after closing interviews keep their words and bands
 * @param closedAt null while the pool works
 * @param member whether the user is one of its experts
 * @param overseen whether the user oversees its municipality
 */
public record ExpertPool(
        long id,
        int version,
        long municipalityId,
        String municipalityName,
        Texts question,
        LocalDate starts,
        LocalDate ends,
        int keepDays,
        @Nullable Instant closedAt,
        boolean member,
        boolean overseen) {

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether an interview can be recorded then; those recorded before are corrected until the pool closes. */
    public boolean takesInterviewsOn(LocalDate day) {
        return !isClosed() && !day.isBefore(starts) && !day.isAfter(ends);
    }

    /** Its address within the portal, without the leading slash. */
    public String path() {
        return "experts/" + id;
    }
}
