package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Idea;
import nl.perspectief.sessions.SessionDraft;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionStep;

/** How who leads a session goes on and back, settles how many dots each has, and ends it. */
class StepControls extends Div {

    final Button on = new Button();
    final Button back = new Button();
    final IntegerField dots = new IntegerField(getTranslation("sessions.field.dots"));
    final Sure chooseAnew;
    final Sure choosingEnds;
    final Sure closing;
    private final Paragraph unread = new Paragraph();
    private final Paragraph unpromised = new Paragraph();
    private SessionStep step = SessionStep.WAITING;

    /** @param doing does something that may be refused */
    StepControls(long sessionId, SessionService sessions, Consumer<Runnable> doing) {
        addClassName("stack");
        on.addThemeVariants(ButtonVariant.PRIMARY);
        on.addClickListener(_ -> doing.accept(() -> goOn(sessionId, sessions)));
        back.addClickListener(_ -> doing.accept(() -> goBack(sessionId, sessions)));
        chooseAnew = new Sure(
                getTranslation("sessions.back", named(SessionStep.IDEAS)),
                getTranslation("sessions.chooseAnew"),
                getTranslation("sessions.chooseAnewSure"),
                () -> doing.accept(() -> goBack(sessionId, sessions)));
        choosingEnds = new Sure(
                getTranslation("sessions.on", named(SessionStep.WHO)),
                getTranslation("sessions.choosingEnds"),
                getTranslation("sessions.choosingEndsSure"),
                () -> doing.accept(() -> goOn(sessionId, sessions)));
        closing = new Sure(
                getTranslation("sessions.close"),
                getTranslation("sessions.closeHint"),
                getTranslation("sessions.closeSure"),
                () -> doing.accept(() -> sessions.close(sessionId)));
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
        add(buttons, choosingEnds, chooseAnew, dots, unread, unpromised, closing);
    }

    private void goOn(long sessionId, SessionService sessions) {
        step.next().ifPresent(next -> sessions.move(sessionId, step, next));
    }

    private void goBack(long sessionId, SessionService sessions) {
        step.before().ifPresent(before -> sessions.move(sessionId, step, before));
    }

    void show(Board board) {
        step = board.step();
        setVisible(step != SessionStep.CLOSED);
        var next = step.next().filter(wanted -> wanted != SessionStep.CLOSED);
        choosingEnds.setVisible(step == SessionStep.CHOOSE);
        on.setVisible(next.isPresent() && step != SessionStep.CHOOSE);
        next.ifPresent(wanted -> on.setText(getTranslation("sessions.on", named(wanted))));
        var takesDots = step == SessionStep.CHOOSE && board.given() > 0;
        chooseAnew.setVisible(takesDots);
        back.setVisible(step.before().isPresent() && !takesDots);
        step.before().ifPresent(wanted -> back.setText(getTranslation("sessions.back", named(wanted))));
        dots.setVisible(step.compareTo(SessionStep.CHOOSE) < 0 && board.given() == 0);
        dots.setValue(board.dots());
        var promised = board.standing().stream().filter(idea -> idea.promise() != null);
        tell(
                unread,
                "sessions.close.unread",
                promised.filter(idea -> !idea.words().missing().isEmpty()));
        var chosen = board.standing().stream().filter(idea -> idea.dots() > 0);
        tell(unpromised, "sessions.close.unpromised", chosen.filter(idea -> idea.promise() == null));
    }

    /** What is left to do before it closes. */
    private void tell(Paragraph left, String key, Stream<Idea> ideas) {
        var many = ideas.count();
        left.setText(getTranslation(key, many));
        left.setVisible(step == SessionStep.WHO && many > 0);
    }

    private String named(SessionStep wanted) {
        return getTranslation("sessions.step." + wanted);
    }
}
