package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.SuspicionCard;

/** An action that has ended, in the languages in which it isn't yet. */
class TranslateForm extends Div {

    final ActionTextFields texts;
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("agenda.translate.save"));
    private final transient Consumer<ActionText> taken;

    /** @param key under which the browser keeps what is typed */
    TranslateForm(ActionText stored, String key, Consumer<ActionText> taken) {
        this.taken = taken;
        texts = new ActionTextFields(stored, stored.title().missing());
        texts.keep(key, "");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        addClassName("stack");
        add(new Paragraph(getTranslation("agenda.translate.hint")), texts, suspicions, new Div(save));
    }

    private void save() {
        texts.forgetProblems();
        try {
            if (suspicions.look(texts.words())) {
                taken.accept(texts.text());
            }
        } catch (BadInputException bad) {
            texts.tell(bad);
        } finally {
            save.setEnabled(true);
        }
    }
}
