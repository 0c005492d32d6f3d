package nl.perspectief.issues.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.perspectief.base.ui.Card;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.ReportState;
import org.jspecify.annotations.Nullable;

/** What those who handle a report can do with it now, and how much of what was promised is used. */
class HandlingPanel extends Card {

    private static final Set<Handling> OFTEN = EnumSet.of(
            Handling.ACCEPT,
            Handling.START,
            Handling.ASK,
            Handling.SOLVE,
            Handling.TELL,
            Handling.NOTE,
            Handling.ASSIGN,
            Handling.UNMERGE,
            Handling.REOPEN);

    /** Those that are possible. */
    final Map<Handling, Button> buttons = new EnumMap<>(Handling.class);

    /** @param refresh shows the report as it is after a change */
    HandlingPanel(Report report, HandlingDesk desk, String person, Instant now, Runnable refresh) {
        addClassName("handling");
        add(new H2(getTranslation("issues.handling")));
        var usage = report.usage();
        if (usage != null) {
            add(new PromisedTimes(report.head(), usage, now));
        }
        var often = new Div();
        often.addClassName("row");
        var seldom = new Div();
        seldom.addClassName("row");
        var first = first(report.head().state());
        for (var what : Handling.of(report)) {
            var button = new Button(
                    getTranslation(what.key()), _ -> new ChangeDialog(what, report, desk, person, refresh).begin());
            if (what == first) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
                often.addComponentAsFirst(button);
            } else {
                (OFTEN.contains(what) ? often : seldom).add(button);
            }
            buttons.put(what, button);
        }
        add(often);
        if (seldom.getComponentCount() > 0) {
            add(new NativeDetails(getTranslation("issues.handling.more"), seldom));
        }
    }

    /** What usually comes next; nothing when it is up to the reporter. */
    static @Nullable Handling first(ReportState state) {
        return switch (state) {
            case NEW -> Handling.ACCEPT;
            case ACCEPTED, REOPENED -> Handling.START;
            case IN_PROGRESS -> Handling.SOLVE;
            case WAITING, SOLVED, CLOSED, REJECTED, MERGED -> null;
        };
    }
}
