package nl.perspectief.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.DueChip;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.WaitingReports.Reason;

/** The most pressing reports that wait for the reader for one reason, and the way to all of them. */
class ReportsWaiting extends Card {

    private static final String SCOPE = "scope";
    private static final String STATE = "state";

    ReportsWaiting(Reason reason, List<ReportRow> reports, Instant now) {
        var list = new UnorderedList();
        list.addClassName("reports-waiting");
        reports.forEach(report -> list.add(item(reason, report, now)));
        add(
                new H2(getTranslation("today.reports." + reason)),
                list,
                new Anchor(all(reason).toString(), getTranslation("today.allReports." + reason)));
    }

    private ListItem item(Reason reason, ReportRow report, Instant now) {
        var link = new Anchor(
                "issues/" + report.number(), Dotted.of(report.category().in(getLocale()), report.locationName()));
        var item = new ListItem(link);
        var due = report.due();
        if (due != null && reason.isWork()) {
            item.add(new DueChip(due, now));
        }
        var since = Muted.span(Dotted.of(
                report.number(), getTranslation("today.reportedAt", Dates.moment(report.reportedAt(), getLocale()))));
        item.add(new Div(since));
        return item;
    }

    private static Address all(Reason reason) {
        var list = new Address("issues").with(SCOPE, reason.isWork() ? "work" : "mine");
        return switch (reason) {
            case ASKED -> list.with(STATE, "waiting");
            case SOLVED -> list.with(STATE, "solved");
            case UNACCEPTED -> list.with(STATE, "new").with("priority", "urgent");
            case OVERDUE -> list.with("overdue", 1);
            case ASSIGNED -> list.with("assigned", 1);
        };
    }
}
