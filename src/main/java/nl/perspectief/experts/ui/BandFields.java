package nl.perspectief.experts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.Bands.Age;
import nl.perspectief.experts.Bands.Education;
import nl.perspectief.experts.Bands.Gender;
import nl.perspectief.experts.Bands.Living;
import nl.perspectief.experts.Bands.Stay;
import nl.perspectief.experts.Bands.Work;
import nl.perspectief.experts.Shelter;
import org.jspecify.annotations.Nullable;

/** To which groups somebody belongs; each can be left open. */
class BandFields extends Div {

    private static final String UNSAID = "UNSAID";

    final transient Map<String, Choices> choices = new LinkedHashMap<>();
    final Select<Shelter> shelter = new Select<>();

    BandFields(List<Shelter> shelters, Bands stored) {
        addClassName("stack");
        shelter.setLabel(getTranslation("experts.band.location"));
        shelter.setItems(shelters);
        shelter.setItemLabelGenerator(Shelter::name);
        shelter.setManualValidation(true);
        shelters.stream()
                .filter(each -> Long.valueOf(each.id()).equals(stored.locationId()))
                .findFirst()
                .ifPresent(shelter::setValue);
        choose("work", Work.values(), stored.work());
        var living = choose("living", Living.values(), stored.living());
        shelter.setVisible(stored.living() == Living.LOCATION);
        living.addValueChangeListener(
                chosen -> shelter.setVisible(Living.LOCATION.name().equals(chosen.getValue())));
        add(shelter);
        choose("age", Age.values(), stored.age());
        choose("gender", Gender.values(), stored.gender());
        choose("education", Education.values(), stored.education());
        choose("stay", Stay.values(), stored.stay());
    }

    private <E extends Enum<E>> Choices choose(String name, E[] values, @Nullable E stored) {
        var words = new LinkedHashMap<String, String>();
        for (var value : values) {
            words.put(value.name(), getTranslation("experts.band." + name + '.' + value));
        }
        words.put(UNSAID, getTranslation("experts.band.unsaid"));
        var question = new Span(getTranslation("experts.band." + name));
        question.setId("band-" + name);
        var field = new Choices(words, "band-" + name);
        field.setValue(stored == null ? "" : stored.name());
        choices.put(name, field);
        var part = new Div(new Paragraph(question), field);
        add(part);
        return field;
    }

    void keep(String prefix, String version) {
        choices.forEach((name, field) -> Keep.watch(field, prefix + name, version, field.getValue()));
    }

    /** @throws BadInputException for a shelter that isn't named */
    Bands bands() {
        var living = chosen("living", Living.class);
        var where = living == Living.LOCATION ? shelter.getValue() : null;
        return new Bands(
                chosen("work", Work.class),
                living,
                where == null ? null : where.id(),
                chosen("age", Age.class),
                chosen("gender", Gender.class),
                chosen("education", Education.class),
                chosen("stay", Stay.class));
    }

    private <E extends Enum<E>> @Nullable E chosen(String name, Class<E> type) {
        var field = choices.get(name);
        var value = field == null ? "" : field.getValue();
        return value.isEmpty() || value.equals(UNSAID) ? null : Enum.valueOf(type, value);
    }
}
