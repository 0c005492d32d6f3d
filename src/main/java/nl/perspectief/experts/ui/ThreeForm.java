package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.ThreeFields;

/** A line in three languages, and a button that stores it. */
class ThreeForm extends Div {

    final ThreeFields fields;
    final Button save = new Button(getTranslation("experts.save"));

    /**
     * @param name of the fields in a {@link BadInputException}
     * @param taken takes it; what it throws is shown at the fields
     */
    ThreeForm(String name, String label, Texts stored, Consumer<Texts> taken) {
        addClassName("stack");
        fields = new ThreeFields(label, stored);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> {
            FieldProblems.forget(fields.named(name));
            try {
                taken.accept(fields.texts());
            } catch (BadInputException bad) {
                FieldProblems.tell(bad, fields.named(name));
            }
        });
        add(fields, new Div(save));
    }
}
