package nl.perspectief.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.Round;

/** What oversight can do with one round, by its status; nothing for others. */
class OversightActions extends Div {

    /** @param refresh shows the round as it is after a step */
    OversightActions(Round round, ChecklistService checklists, Runnable refresh) {
        addClassName("row");
        if (!round.oversees()) {
            setVisible(false);
            return;
        }
        var head = round.head();
        var steps = new RoundSteps(checklists, getLocale(), refresh);
        switch (head.status()) {
            case PLANNED ->
                add(
                        button("quality.open.one", () -> steps.open(List.of(head))),
                        button("quality.cancel.one", () -> steps.askCancel(List.of(head))));
            case OPEN -> add(button("quality.cancel.one", () -> steps.askCancel(List.of(head))));
            case SUBMITTED -> add(button("quality.reopen.one", () -> steps.askReopen(head)));
            case CANCELLED -> setVisible(false);
        }
    }

    private Button button(String key, Runnable step) {
        return new Button(getTranslation(key), _ -> step.run());
    }
}
