package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.attachments.ui.PhotoList;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.ReportRow;

/** What was reported, how far it is, by when somebody does something, and who can read it. */
class ReportSummary extends Card {

    ReportSummary(Report report, Instant now) {
        var head = report.head();
        addClassName("report-summary");
        var chips = new Div(IssueChips.of(head, now).toArray(Component[]::new));
        chips.addClassName("row");
        var text = ReadIn.written(new Paragraph(report.text()), Locale.of(head.language()));
        text.addClassName("written");
        add(chips, text);
        if (report.mergedState() != null) {
            var merged = new Div(new Span(getTranslation("issues.goesOn")), IssueChips.of(report.reached()));
            merged.addClassName("row");
            add(merged);
        }
        if (!report.photos().isEmpty()) {
            add(new PhotoList(report.photos()));
        }
        facts(report).map(Muted::paragraph).forEach(this::add);
    }

    private Stream<String> facts(Report report) {
        var head = report.head();
        var others = head.supporters() - (report.supported() ? 1 : 0);
        return Stream.of(
                        reported(report),
                        others == 0 ? "" : getTranslation("issues.supportersLong", others),
                        head.handler() == null ? "" : getTranslation("issues.handledBy", head.handler()),
                        promised(head),
                        head.own()
                                ? getTranslation("issues.readersOwn." + head.visibility())
                                : getTranslation("issues.readers." + head.visibility()))
                .filter(fact -> !fact.isEmpty());
    }

    private String reported(Report report) {
        var head = report.head();
        var moment = Dates.moment(head.reportedAt(), getLocale());
        if (head.own()) {
            return getTranslation("issues.reportedByYou", moment);
        }
        var reporter = report.reporter();
        return reporter == null
                ? getTranslation("issues.reportedAt", moment)
                : getTranslation("issues.reportedBy", reporter, moment);
    }

    /** What is still to come of what was promised. */
    private String promised(ReportRow head) {
        if (!head.state().isOpen()) {
            return "";
        }
        var response = head.responseEnded() == null ? head.responseDue() : null;
        var solution = head.solutionEnded() == null ? head.solutionDue() : null;
        if (solution == null) {
            return "";
        }
        var solved = Dates.moment(solution, getLocale());
        return response == null
                ? getTranslation("issues.solutionBy", solved)
                : getTranslation("issues.responseBy", Dates.moment(response, getLocale()), solved);
    }
}
