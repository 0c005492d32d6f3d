package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.Seat;
import nl.perspectief.sessions.SessionStep;

/** A participant's own dots on an idea: one more, one fewer. */
class DotButtons extends Div {

    private static final String GIVEN = "●";
    private static final String FREE = "○";

    final Button give = new Button("+");
    final Button takeBack = new Button("−");
    private final Span own = new Span();

    DotButtons(Idea idea, Runnable giving, Runnable takingBack) {
        addClassNames("row", "session-dot-buttons");
        give.setId("give-" + idea.id());
        takeBack.setId("take-back-" + idea.id());
        give.setAriaLabel(getTranslation("sessions.giveTo", idea.text()));
        takeBack.setAriaLabel(getTranslation("sessions.takeFrom", idea.text()));
        give.addClickListener(_ -> giving.run());
        takeBack.addClickListener(_ -> takingBack.run());
        own.addClassName("session-own");
        own.getElement().setAttribute("role", "img");
        add(takeBack, own, give);
    }

    /** Buttons stay usable, so that the focus stays on them; what can't be done is said when it is tried. */
    void show(Seat seat, Idea idea) {
        var here = seat.on(idea);
        setVisible(seat.board().step() == SessionStep.CHOOSE);
        idle(give, seat.left() == 0 || here == Seat.MOST_ON_ONE);
        idle(takeBack, here == 0);
        own.setText(GIVEN.repeat(here) + FREE.repeat(Seat.MOST_ON_ONE - here));
        own.getElement().setAttribute("aria-label", getTranslation("sessions.own", here));
    }

    private static void idle(Button button, boolean idle) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(idle));
    }
}
