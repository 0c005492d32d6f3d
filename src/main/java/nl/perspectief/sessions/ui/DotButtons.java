package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.Seat;
import nl.perspectief.sessions.SessionStep;
import org.jspecify.annotations.Nullable;

/** A participant's own dots on an idea: one more, one fewer. */
class DotButtons extends Div {

    private static final String GIVEN = "●";
    private static final String FREE = "○";

    final NativeButton give = new NativeButton("+");
    final NativeButton takeBack = new NativeButton("−");
    private final Span own = new Span();
    private transient @Nullable Shown shown;

    DotButtons(Idea idea, Runnable giving, Runnable takingBack) {
        addClassNames("row", "session-dot-buttons");
        give.setId("give-" + idea.id());
        takeBack.setId("take-back-" + idea.id());
        give.addClassName("button");
        takeBack.addClassName("button");
        onClick(give, giving);
        onClick(takeBack, takingBack);
        own.addClassName("session-own");
        own.getElement().setAttribute("role", "img");
        add(takeBack, own, give);
    }

    /** @param none whether none is left to give */
    private record Shown(boolean choosing, int here, boolean none, String said) {}

    /**
     * Buttons stay usable, so that the focus stays on them; what can't be done is said when it is tried. Vaadin's own
     * button takes that attribute off.
     */
    void show(Seat seat, Idea idea) {
        var said = idea.words().in(idea.readIn(getLocale()));
        var now = new Shown(seat.board().step() == SessionStep.CHOOSE, seat.on(idea), seat.left() == 0, said);
        if (!now.equals(shown)) {
            shown = now;
            setVisible(now.choosing());
            give.setAriaLabel(getTranslation("sessions.giveTo", said));
            takeBack.setAriaLabel(getTranslation("sessions.takeFrom", said));
            idle(give, now.none() || now.here() == Seat.MOST_ON_ONE);
            idle(takeBack, now.here() == 0);
            own.setText(GIVEN.repeat(now.here()) + FREE.repeat(Seat.MOST_ON_ONE - now.here()));
            own.getElement().setAttribute("aria-label", getTranslation("sessions.own", now.here()));
        }
    }

    /** Hundreds are on each phone at once: a listener that asks where the pointer was takes ten times as long to make. */
    private static void onClick(NativeButton button, Runnable doing) {
        button.getElement().addEventListener("click", _ -> doing.run());
    }

    private static void idle(NativeButton button, boolean idle) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(idle));
    }
}
