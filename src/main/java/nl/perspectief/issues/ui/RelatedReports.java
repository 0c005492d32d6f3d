package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.issues.RelatedReport;

/** The reports that a report is joined with. */
class RelatedReports extends Card {

    RelatedReports(List<RelatedReport> related) {
        var list = new UnorderedList();
        list.addClassName("related");
        related.forEach(report -> list.add(item(report)));
        add(new H2(getTranslation("issues.related")), list);
    }

    private ListItem item(RelatedReport report) {
        var relation = Muted.span(getTranslation("issues.relation." + report.relation()));
        var name = report.category().in(getLocale());
        var link = new Anchor(
                IssueAddress.of(report.number()),
                report.place().isEmpty()
                        ? Dotted.of(report.number(), name)
                        : Dotted.of(report.number(), name, report.place()));
        var line = new Div(link, IssueChips.of(report.state()));
        line.addClassName("row");
        return new ListItem(relation, line);
    }
}
