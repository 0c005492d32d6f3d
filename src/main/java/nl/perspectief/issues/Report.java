package nl.perspectief.issues;

import java.util.List;
import nl.perspectief.attachments.Photo;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that the user may read of it.
 *
 * @param reporter only for those who handle it, and the reporter
 * @param supported whether the user said "me too"
 * @param mergedState how far the report is under which it was put; null when it was not
 * @param history the first first
 * @param related those that the user may read
 * @param photos in the order in which they came
 */
public record Report(
        ReportRow head,
        String text,
        @Nullable String reporter,
        long categoryId,
        Route route,
        boolean supported,
        @Nullable ReportState mergedState,
        List<HistoryLine> history,
        List<RelatedReport> related,
        List<Photo> photos) {

    Report(
            ReportRow head,
            ReportWords words,
            List<HistoryLine> history,
            List<RelatedReport> related,
            List<Photo> photos) {
        this(
                head,
                words.text(),
                words.reporter(),
                words.categoryId(),
                words.route(),
                words.supported(),
                words.mergedState(),
                history,
                related,
                photos);
    }
}
