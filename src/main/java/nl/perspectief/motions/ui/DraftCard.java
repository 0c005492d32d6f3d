package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.motions.MotionText;

/** A text that is being written, and what can be done with it. */
class DraftCard extends Div {

    final MotionForm form;
    final Button submit = new Button(getTranslation("motions.submit"));
    final Button save = new Button(getTranslation("motions.save"));

    /**
     * @param key under which the browser keeps what is typed
     * @param version of what is stored
     */
    DraftCard(
            MotionText stored,
            String key,
            String version,
            Consumer<MotionText> saving,
            Consumer<MotionText> submitting) {
        form = new MotionForm(stored);
        addClassName("page-part");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(_ -> take(text -> submitting.accept(text.whole())));
        save.addClickListener(_ -> take(saving));
        var buttons = new Div(submit, save);
        buttons.addClassName("row");
        var hint = Muted.paragraph(getTranslation("motions.submitHint"));
        add(form, hint, buttons);
        form.keep(key, version);
    }

    private void take(Consumer<MotionText> step) {
        form.forgetProblems();
        try {
            step.accept(form.text());
        } catch (BadInputException bad) {
            form.tell(bad);
        }
    }
}
