package nl.perspectief.issues;

import java.time.Instant;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list, and at the top of its own page.
 *
 * @param beginning of its text
 * @param language of the text: {@code nl}, {@code uk} or {@code en}
 * @param responseDue by when somebody answers; null while it waits for the reporter, and when that ended before
 * @param responseEnded when somebody did, or nobody had to any more
 * @param solutionDue by when it is solved, as the other
 * @param handler only for those who handle it, and the reporter
 * @param supporters who said "me too"
 * @param own whether the user reported it
 * @param handled whether the user handles it
 */
public record ReportRow(
        String number,
        int version,
        long locationId,
        String locationCode,
        String locationName,
        Texts category,
        String place,
        String beginning,
        String language,
        ReportState state,
        Priority priority,
        Visibility visibility,
        Instant reportedAt,
        @Nullable Instant responseDue,
        @Nullable Instant responseEnded,
        @Nullable Instant solutionDue,
        @Nullable Instant solutionEnded,
        @Nullable String handler,
        long supporters,
        boolean own,
        boolean handled) {

    /** What a change of it is told. */
    public ReportVersion seen() {
        return new ReportVersion(number, version);
    }

    /** Whether it was answered too late, or still isn't answered though it is due. */
    public boolean isResponseLate(Instant now) {
        return isLate(responseDue, responseEnded, now);
    }

    /** The same of its solution. */
    public boolean isSolutionLate(Instant now) {
        return isLate(solutionDue, solutionEnded, now);
    }

    /** By when somebody has to do something; null when nobody has to. */
    public @Nullable Instant due() {
        if (!state.isOpen()) {
            return null;
        }
        return responseEnded == null && responseDue != null ? responseDue : solutionEnded == null ? solutionDue : null;
    }

    private static boolean isLate(@Nullable Instant due, @Nullable Instant ended, Instant now) {
        return due != null && (ended == null ? now : ended).isAfter(due);
    }
}
