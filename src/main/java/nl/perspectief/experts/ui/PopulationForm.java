package nl.perspectief.experts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.experts.PoolFigures.Part;
import nl.perspectief.experts.Population;

/** How many people of each band live in the municipality. */
class PopulationForm extends Div {

    final transient Map<String, IntegerField> fields = new LinkedHashMap<>();
    final Button save = new Button(getTranslation("experts.save"));

    PopulationForm(Part part, Consumer<Population> taken) {
        addClassName("form");
        add(Muted.paragraph(getTranslation("experts.figures.knowHint")));
        part.bands().stream()
                .filter(band -> part.attribute().entered().contains(band.code()))
                .forEach(band -> {
                    var field = new IntegerField(VoicesTexts.name(part.attribute(), band, getLocale()));
                    field.setManualValidation(true);
                    field.setValue(band.population());
                    fields.put(band.code(), field);
                    add(field);
                });
        save.addClickListener(_ -> {
            var people = new HashMap<String, Integer>();
            fields.forEach((band, field) -> {
                field.setInvalid(false);
                if (field.getValue() != null) {
                    people.put(band, field.getValue());
                }
            });
            try {
                taken.accept(new Population(part.attribute(), people));
            } catch (BadInputException bad) {
                var field = fields.getOrDefault(
                        bad.field(), fields.values().iterator().next());
                field.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
                field.setInvalid(true);
                field.focus();
            }
        });
        add(new Div(save));
    }
}
