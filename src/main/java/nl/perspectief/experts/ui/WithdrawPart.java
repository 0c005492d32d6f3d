package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InterviewService;

/** Where oversight takes an interview out by its number, when the person asks for it. */
class WithdrawPart extends Div {

    private final transient InterviewService interviews;
    private final transient ExpertPool pool;
    final IntegerField number = new IntegerField(getTranslation("experts.withdrawal.number"));
    final Button sure = new Button(getTranslation("experts.interview.withdrawSure"));

    WithdrawPart(InterviewService interviews, ExpertPool pool) {
        this.interviews = interviews;
        this.pool = pool;
        addClassName("stack");
        number.setManualValidation(true);
        sure.addThemeVariants(ButtonVariant.ERROR);
        sure.addClickListener(_ -> withdraw());
        add(
                new Paragraph(getTranslation("experts.withdrawal.hint")),
                new Paragraph(getTranslation("experts.interview.withdrawHint")),
                number,
                sure);
    }

    private void withdraw() {
        var chosen = number.isEmpty() ? 0 : number.getValue();
        try {
            interviews.withdrawNumber(pool.id(), chosen);
            number.setInvalid(false);
            number.clear();
            Notices.done(getTranslation("experts.withdrawal.done", chosen));
        } catch (BadInputException bad) {
            number.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            number.setInvalid(true);
            number.focus();
        }
    }
}
