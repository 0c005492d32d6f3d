package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.InterviewService;

/** Where oversight takes an interview out by its code, when the person asks for it. */
class WithdrawPart extends Div {

    private static final int LONGEST = 20;

    private final transient InterviewService interviews;
    private final transient ExpertPool pool;
    final TextField code = new TextField(getTranslation("experts.withdrawal.code"));
    private final transient Map<String, TextField> fields = Map.of("code", code);
    final Button sure = new Button(getTranslation("experts.interview.withdrawSure"));

    WithdrawPart(InterviewService interviews, ExpertPool pool) {
        this.interviews = interviews;
        this.pool = pool;
        addClassName("stack");
        code.setManualValidation(true);
        code.setMaxLength(LONGEST);
        code.setHelperText(getTranslation("experts.withdrawal.codeHint"));
        sure.addThemeVariants(ButtonVariant.ERROR);
        sure.addClickListener(_ -> withdraw());
        add(
                new Paragraph(getTranslation("experts.withdrawal.hint")),
                new Paragraph(getTranslation("experts.interview.withdrawHint")),
                code,
                sure);
    }

    private void withdraw() {
        var chosen = code.getValue();
        FieldProblems.forget(fields);
        try {
            interviews.withdrawByCode(pool.id(), chosen);
            code.clear();
            Notices.done(getTranslation("experts.withdrawal.done", chosen));
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields);
        }
    }
}
