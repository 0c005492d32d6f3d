package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.SessionStep;

/** The steps of a session, and at which it is. */
class StepLine extends OrderedList {

    StepLine() {
        addClassName("session-steps");
    }

    void show(Board board) {
        removeAll();
        for (var step : SessionStep.values()) {
            var item = new ListItem(new Span(getTranslation("sessions.step." + step)));
            if (step == board.step()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
