package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionStep;

/** How who leads a session takes the table through the themes, one after the other, on the wall. */
class ThemeControls extends Div {

    private final Paragraph now = new Paragraph();
    final Button next = new Button();
    final Button all = new Button(getTranslation("sessions.theme.all"));
    private final transient Consumer<Long> showing;
    private transient Runnable onwards = () -> {};

    /** @param doing does something that may be refused */
    ThemeControls(long sessionId, SessionService sessions, Consumer<Runnable> doing) {
        addClassName("stack");
        next.addClickListener(_ -> onwards.run());
        all.addClickListener(_ -> doing.accept(() -> sessions.showTheme(sessionId, null)));
        var buttons = new Div(next, all);
        buttons.addClassName("row");
        add(now, buttons);
        showing = theme -> doing.accept(() -> sessions.showTheme(sessionId, theme));
    }

    void show(Board board) {
        setVisible(board.step() == SessionStep.LOOK && !board.themes().isEmpty());
        var shown = board.themes().stream()
                .filter(theme -> Long.valueOf(theme.id()).equals(board.shownTheme()))
                .findFirst();
        now.setText(shown.map(theme ->
                        getTranslation("sessions.theme.shown", theme.name().in(getLocale())))
                .orElseGet(() -> getTranslation("sessions.theme.allShown")));
        all.setVisible(shown.isPresent());
        next.setVisible(board.nextTheme().isPresent());
        board.nextTheme().ifPresent(theme -> {
            next.setText(getTranslation("sessions.theme.next", theme.name().in(getLocale())));
            onwards = () -> showing.accept(theme.id());
        });
    }
}
