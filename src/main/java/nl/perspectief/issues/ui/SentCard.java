package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Card;
import nl.perspectief.issues.Report;

/** What happens next with a report that was just sent, and by when. */
class SentCard extends Card {

    SentCard(Report report) {
        var head = report.head();
        addClassName("sent");
        getElement().setAttribute("role", "status");
        var next = new UnorderedList();
        next.add(new ListItem(getTranslation("issues.sent.route." + report.route())));
        var response = head.responseDue();
        if (response != null) {
            next.add(new ListItem(getTranslation("issues.sent.response", Dates.moment(response, getLocale()))));
        }
        var solution = head.solutionDue();
        if (solution != null) {
            next.add(new ListItem(getTranslation("issues.sent.solution", Dates.moment(solution, getLocale()))));
        }
        next.add(new ListItem(getTranslation("issues.sent.lastWord")));
        add(
                new H2(getTranslation("issues.sent.title", head.number())),
                new Paragraph(getTranslation("issues.sent.next")),
                next);
    }
}
