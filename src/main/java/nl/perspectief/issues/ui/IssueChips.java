package nl.perspectief.issues.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.base.ui.DueChip;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.Visibility;

/** States of reports as chips, the same everywhere. */
final class IssueChips {

    private IssueChips() {}

    static Chip of(ReportState state) {
        var text = I18NProvider.translate(state.key());
        return switch (state) {
            case NEW -> new Chip(Look.INFO, "○", text);
            case ACCEPTED -> new Chip(Look.INFO, "◔", text);
            case IN_PROGRESS -> new Chip(Look.INFO, "◑", text);
            case WAITING -> new Chip(Look.FAIR, text);
            case SOLVED -> new Chip(Look.GOOD, "✓", text);
            case CLOSED -> new Chip(Look.UNKNOWN, "✓", text);
            case REOPENED -> new Chip(Look.POOR, text);
            case REJECTED, MERGED -> new Chip(Look.UNKNOWN, text);
        };
    }

    /** How far it is, what is due first, and what makes it special. */
    static List<Component> of(ReportRow report, Instant now) {
        var chips = new ArrayList<Component>();
        chips.add(
                report.own() && report.state() == ReportState.WAITING
                        ? new Chip(Look.POOR, I18NProvider.translate("issues.waitsForYou"))
                        : of(report.state()));
        var due = report.due();
        if (due != null) {
            chips.add(new DueChip(due, now));
        }
        if (report.handled() && report.priority() == Priority.URGENT) {
            chips.add(
                    new Chip(Look.BAD, I18NProvider.translate(report.priority().key())));
        }
        if (report.visibility() == Visibility.CONFIDENTIAL) {
            chips.add(new Chip(Look.UNKNOWN, "", I18NProvider.translate("issues.confidential")));
        }
        return chips;
    }
}
