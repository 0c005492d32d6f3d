package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.perspectief.agenda.ActionRow;
import nl.perspectief.agenda.ActionState;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.base.ui.Chip.Look;
import nl.perspectief.base.ui.DueChip;

/** How far an action is, and how long it has left. */
class ActionChips extends Div {

    ActionChips(ActionRow action, LocalDate today) {
        this(action, today, true);
    }

    /** @param state whether it says how far it is */
    ActionChips(ActionRow action, LocalDate today, boolean state) {
        addClassName("row");
        if (state) {
            add(of(action.state(), getTranslation("agenda.state." + action.state())));
        }
        var deadline = action.deadline();
        if (deadline != null && action.state().isRunning()) {
            add(new DueChip(deadline, today));
        }
    }

    private static Chip of(ActionState state, String words) {
        return switch (state) {
            case PROPOSED -> new Chip(Look.FAIR, "○", words);
            case ACCEPTED, UNDER_WAY -> new Chip(Look.INFO, "", words);
            case DONE -> new Chip(Look.GOOD, "✓", words);
            case STOPPED -> new Chip(Look.UNKNOWN, "■", words);
        };
    }
}
