package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Keep;

/** The name of an organisation. */
class NameForm extends Div {

    final TextField name = new TextField(getTranslation("agenda.organisation.name"));
    final Button send = new Button();

    /**
     * @param stored the name that it has; empty for a new one
     * @param key under which the browser keeps what is typed
     * @param taken takes the name; a {@link BadInputException} is shown at the field
     */
    NameForm(String label, String stored, String key, Consumer<String> taken) {
        addClassName("stack");
        name.setMaxLength(OrganisationService.LONGEST_NAME);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setValue(stored);
        send.setText(getTranslation(label));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            name.setInvalid(false);
            try {
                taken.accept(name.getValue());
                Keep.forget(UI.getCurrent(), key);
            } catch (BadInputException bad) {
                name.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
                name.setInvalid(true);
                name.focus();
            } finally {
                send.setEnabled(true);
            }
        });
        Keep.watch(name, key, "", stored);
        add(name, new Div(send));
    }
}
