package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.issues.ProposalService;
import nl.perspectief.issues.Report;
import nl.perspectief.trail.TrailService;
import nl.perspectief.trail.ui.TrailLine;

/** What came of a report, and what its reader can still make of it; empty where that is nothing. */
class ReportOutcomes extends Div {

    /** What it works with. */
    @org.springframework.stereotype.Component
    record Services(ProposalService proposals, TrailService trails) {}

    /** @param refresh shows the report as it is after a change */
    ReportOutcomes(Report report, Services services, String person, Runnable refresh) {
        addClassName("page-part");
        if (report.linked()) {
            add(TrailLine.of(isAlone(report), () -> services.trails().of(report.thing())));
        }
        var making = new Card();
        making.addClassName("stack");
        if (report.may().propose()) {
            making.add(proposing(report, services, person, refresh));
        }
        if (report.may().move()) {
            making.add(
                    new Paragraph(getTranslation(report.linked() ? "issues.motion.again" : "issues.motion.hint")),
                    new Anchor(IssueAddress.motion(report.head()), getTranslation("issues.motion")));
        }
        if (making.getComponentCount() > 0) {
            add(making);
        }
        setVisible(getComponentCount() > 0);
    }

    /** Other reports cost the page a statement already. */
    private static boolean isAlone(Report report) {
        return report.related().isEmpty() && report.history().stream().allMatch(line -> line.other() == null);
    }

    private Folded proposing(Report report, Services services, String person, Runnable refresh) {
        var head = report.head();
        var key = String.join("/", person, "report-action", head.number(), "");
        return new Folded(
                getTranslation("issues.propose"),
                key,
                () -> new ProposeForm(
                        Texts.NONE,
                        key,
                        draft -> services.proposals().propose(head.number(), draft),
                        _ -> refresh.run()));
    }
}
