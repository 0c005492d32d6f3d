package nl.perspectief.sessions.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import nl.perspectief.base.ui.Card;

/** Where people type the code that the leader shows. */
class CodeForm extends Card {

    /** As it may be written with blanks between. */
    private static final int LONGEST = 20;

    final TextField code = new TextField(getTranslation("sessions.join.code"));
    final Button join = new Button(getTranslation("sessions.join.go"));

    /**
     * @param typed what was typed before
     * @param problem with it; empty for none
     */
    CodeForm(String typed, String problem) {
        addClassName("form");
        code.setValue(typed);
        code.setHelperText(getTranslation("sessions.join.codeHint"));
        code.setMaxLength(LONGEST);
        code.setManualValidation(true);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setErrorMessage(problem);
        code.setInvalid(!problem.isEmpty());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER);
        join.addClickListener(_ -> go());
        add(code, join);
    }

    private void go() {
        var typed = code.getValue().replaceAll("[^0-9A-Za-z]", "");
        if (typed.isEmpty()) {
            code.setErrorMessage(getTranslation("sessions.join.codeHint"));
            code.setInvalid(true);
            code.focus();
        } else {
            UI.getCurrent().navigate(SessionAddress.join(typed));
        }
    }
}
