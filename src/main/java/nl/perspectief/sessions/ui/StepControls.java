package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.SessionDraft;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionStep;

/** How who leads a session goes on and back, settles how many dots each has, and ends it. */
class StepControls extends Div {

    final Button on = new Button();
    final Button back = new Button();
    final IntegerField dots = new IntegerField(getTranslation("sessions.field.dots"));
    final Button close = new Button(getTranslation("sessions.closeSure"));
    private final Folded closing = new Folded(getTranslation("sessions.close"), "", this::closing);
    private SessionStep step = SessionStep.WAITING;

    /** @param doing does something that may be refused */
    StepControls(long sessionId, SessionService sessions, Consumer<Runnable> doing) {
        addClassName("stack");
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.addClickListener(_ ->
                step.next().ifPresent(next -> doing.accept(() -> sessions.move(sessionId, step, next))));
        back.addClickListener(_ ->
                step.before().ifPresent(before -> doing.accept(() -> sessions.move(sessionId, step, before))));
        close.addThemeVariants(ButtonVariant.ERROR);
        close.addClickListener(_ -> doing.accept(() -> sessions.close(sessionId)));
        dots.setStepButtonsVisible(true);
        dots.setManualValidation(true);
        dots.setMin(SessionDraft.FEWEST_DOTS);
        dots.setMax(SessionDraft.MOST_DOTS);
        dots.addValueChangeListener(change -> {
            var many = change.getValue();
            if (change.isFromClient()) {
                doing.accept(() -> sessions.setDots(sessionId, many == null ? 0 : many));
            }
        });
        var buttons = new Div(back, on);
        buttons.addClassName("row");
        add(buttons, dots, closing);
    }

    private Div closing() {
        var part = new Div(new Paragraph(getTranslation("sessions.closeHint")), close);
        part.addClassName("stack");
        return part;
    }

    void show(Board board) {
        step = board.step();
        setVisible(step != SessionStep.CLOSED);
        var next = step.next().filter(wanted -> wanted != SessionStep.CLOSED);
        on.setVisible(next.isPresent());
        next.ifPresent(wanted -> on.setText(getTranslation("sessions.on", named(wanted))));
        back.setVisible(step.before().isPresent());
        step.before().ifPresent(wanted -> back.setText(getTranslation("sessions.back", named(wanted))));
        dots.setVisible(step.compareTo(SessionStep.CHOOSE) < 0 && board.given() == 0);
        dots.setValue(board.dots());
    }

    private String named(SessionStep wanted) {
        return getTranslation("sessions.step." + wanted);
    }
}
