package nl.perspectief.issues;

import java.time.Instant;
import java.util.List;
import nl.perspectief.attachments.Photo;
import nl.perspectief.issues.FollowedReports.Followed;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that the user may read of it.
 *
 * @param reporter only for those who handle it, and the reporter
 * @param supported whether the user said "me too"
 * @param rated whether the reporter answered the question that follows on "closed"
 * @param supportable whether the user can say "me too", or has
 * @param loosest the widest circle that its category allows
 * @param mergedState how far the report is under which it was put; null when it was not
 * @param mergedSolvedAt when somebody last said that that one is solved
 * @param history the first first
 * @param related those that the user may read
 * @param photos in the order in which they came
 * @param linked whether something came of it
 * @param may what the user can make of it
 * @param thing of which its trail is
 * @param usage for those who handle it; null for others, and when it goes the way of another one
 */
public record Report(
        ReportRow head,
        String text,
        @Nullable String reporter,
        long categoryId,
        Route route,
        boolean supported,
        boolean rated,
        boolean supportable,
        Visibility loosest,
        @Nullable ReportState mergedState,
        @Nullable Instant mergedSolvedAt,
        List<HistoryLine> history,
        List<RelatedReport> related,
        List<Photo> photos,
        boolean linked,
        May may,
        Thing thing,
        @Nullable Usage usage) {

    /**
     * What a user can make of a report.
     *
     * @param propose an action
     * @param move bring a motion to the council of its location
     */
    public record May(boolean propose, boolean move) {}

    Report(
            ReportRow head,
            ReportWords words,
            boolean supportable,
            May may,
            @Nullable Followed followed,
            List<HistoryLine> history,
            List<RelatedReport> related,
            List<Photo> photos,
            @Nullable Usage usage) {
        this(
                head,
                words.text(),
                words.reporter(),
                words.categoryId(),
                words.route(),
                words.supported(),
                words.rated(),
                supportable,
                words.loosest(),
                followed == null ? null : followed.state(),
                followed == null ? null : followed.solvedAt(),
                history,
                related,
                photos,
                words.linked(),
                may,
                ReportTrail.thing(words.id()),
                usage);
    }

    /** How far it is; what was put under another one is as far as that. */
    public ReportState reached() {
        return mergedState == null ? head.state() : mergedState;
    }

    /** Until when it can be said that it is not solved; null when nobody says that it is. */
    public @Nullable Instant lastWordUntil() {
        var solved = mergedState == null ? lastSolved() : mergedSolvedAt;
        return solved != null && (reached() == ReportState.SOLVED || reached() == ReportState.CLOSED)
                ? solved.plus(IssueReport.LAST_WORD)
                : null;
    }

    private @Nullable Instant lastSolved() {
        return history.stream()
                .filter(line -> line.kind() == ReportEventKind.SOLVED)
                .map(HistoryLine::happenedAt)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
