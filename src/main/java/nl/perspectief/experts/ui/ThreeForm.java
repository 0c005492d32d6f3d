package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ThreeFields;

/** A line in three languages, and a button that stores it. */
class ThreeForm extends Div {

    final ThreeFields fields;
    final Button save = new Button(getTranslation("experts.save"));

    /** @param taken takes it; a {@link BadInputException} is shown at the field */
    ThreeForm(String label, Texts stored, Consumer<Texts> taken) {
        addClassName("stack");
        fields = new ThreeFields(label, stored);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> {
            fields.forgetProblems();
            try {
                taken.accept(fields.texts());
            } catch (BadInputException bad) {
                var sentence = getTranslation(bad.key(), bad.arguments());
                var place = bad.field().split("\\.", 2);
                if (place.length > 1) {
                    fields.tell(place[1], sentence);
                } else {
                    Notices.problem(sentence);
                }
            }
        });
        add(fields, new Div(save));
    }
}
