package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Progress;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.Usage;
import org.jspecify.annotations.Nullable;

/** Both clocks of a report: due when, how much is used, and whether they stand still. */
class PromisedTimes extends Div {

    private static final int ALL = 100;

    PromisedTimes(ReportRow report, Usage usage, Instant now) {
        addClassName("promised-times");
        add(
                clock(
                        "issues.clock.response",
                        usage.response(),
                        isLate(report.responseDue(), report.responseEnded(), now),
                        words(report, usage.response(), report.responseDue(), report.responseEnded(), now)),
                clock(
                        "issues.clock.solution",
                        usage.solution(),
                        isLate(report.solutionDue(), report.solutionEnded(), now),
                        words(report, usage.solution(), report.solutionDue(), report.solutionEnded(), now)));
    }

    private Div clock(String name, int used, boolean late, String words) {
        var bar = new Progress();
        bar.show(used, ALL, words);
        bar.setClassName("late", late);
        var title = new Span(getTranslation(name));
        title.addClassName("what");
        return new Div(title, bar);
    }

    /** By the moments: a hundredth of a long term can be hours. */
    private static boolean isLate(@Nullable Instant due, @Nullable Instant ended, Instant now) {
        return due != null && (ended == null ? now : ended).isAfter(due);
    }

    private String words(ReportRow report, int used, @Nullable Instant due, @Nullable Instant ended, Instant now) {
        if (ended != null) {
            return getTranslation(
                    isLate(due, ended, now) ? "issues.clock.endedLate" : "issues.clock.ended",
                    Dates.moment(ended, getLocale()),
                    used);
        }
        if (report.state() == ReportState.WAITING) {
            return getTranslation("issues.clock.paused", used);
        }
        if (due == null) {
            return getTranslation("issues.clock.used", used);
        }
        return getTranslation(
                now.isAfter(due) ? "issues.clock.late" : "issues.clock.due", Dates.moment(due, getLocale()), used);
    }
}
