package nl.perspectief.issues.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.issues.Words;

/** Words to those who handle a report. */
class TellPanel extends Div {

    final TextArea text = new TextArea();
    final Button send = new Button();
    private final transient Consumer<Words> tell;
    private final String key;

    /**
     * @param key under which the browser keeps what is typed; empty for nowhere
     * @param tell takes the words; a {@link BadInputException} is shown at the field
     */
    TellPanel(String label, String sendLabel, String key, Consumer<Words> tell) {
        this.tell = tell;
        this.key = key;
        addClassName("stack");
        text.setLabel(getTranslation(label));
        text.setManualValidation(true);
        text.setWidthFull();
        text.setMinRows(2);
        send.setText(getTranslation(sendLabel));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send());
        if (!key.isEmpty()) {
            Keep.watch(text, key, "", "");
        }
        add(text, send);
    }

    private void send() {
        text.setInvalid(false);
        try {
            var words = new Words(text.getValue(), getLocale());
            tell.accept(words);
            if (!key.isEmpty()) {
                Keep.forget(UI.getCurrent(), key);
            }
        } catch (BadInputException bad) {
            text.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
            text.setInvalid(true);
            text.focus();
        } finally {
            send.setEnabled(true);
        }
    }
}
