package nl.perspectief.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;

/** Says what will happen, and asks why; the step is taken with the reason. */
class ReasonDialog extends Dialog {

    final TextArea reason = new TextArea();
    final Button yes = new Button();
    private final transient Consumer<String> step;

    /**
     * @param consequence what will happen
     * @param confirm what the button says
     * @param step takes the reason; a {@link BadInputException} is shown at the field and the dialog stays
     */
    ReasonDialog(String title, String consequence, String confirm, Consumer<String> step) {
        this.step = step;
        addClassName("reason-dialog");
        setHeaderTitle(title);
        reason.setLabel(getTranslation("quality.reason"));
        reason.setHelperText(getTranslation("quality.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setAutofocus(true);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        var body = new Div(new Paragraph(consequence), reason);
        body.addClassName("stack");
        add(body);
        yes.setText(confirm);
        yes.addClickListener(_ -> confirm());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("quality.dialog.back"), _ -> close()), yes);
    }

    private void confirm() {
        try {
            step.accept(reason.getValue());
            close();
        } catch (BadInputException bad) {
            reason.setErrorMessage(AnswerTexts.in(getLocale()).problem(bad));
            reason.setInvalid(true);
            reason.focus();
            yes.setEnabled(true);
        }
    }
}
