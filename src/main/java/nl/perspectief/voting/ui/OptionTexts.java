package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.council.CouncilLocation;
import nl.perspectief.voting.count.Option;

/** An option; a person has one name in all languages, and lives somewhere. */
class OptionTexts extends PollTexts {

    private static final String LOCATION = ".location";

    final RequiredSelect<CouncilLocation> location = new RequiredSelect<>();

    /** @param locations among which a candidate's is chosen */
    OptionTexts(List<CouncilLocation> locations) {
        super("voting.form.option", false);
        location.setLabel(getTranslation("voting.form.location"));
        location.setItems(locations);
        location.setItemLabelGenerator(CouncilLocation::name);
        location.setManualValidation(true);
        location.setVisible(false);
        add(location);
    }

    void ask(boolean forPerson, boolean forLocation) {
        uk.setVisible(!forPerson);
        en.setVisible(!forPerson);
        nl.setLabel(
                forPerson
                        ? getTranslation("voting.form.candidate")
                        : getTranslation("voting.form.option", Languages.nameOf(Languages.DUTCH)));
        location.setVisible(forLocation);
    }

    /** @throws BadInputException without a location where one is asked for */
    Option option(String id) {
        if (!location.isVisible()) {
            return new Option(id);
        }
        var place = location.getValue();
        if (place == null) {
            throw new BadInputException("options." + id + LOCATION, "voting.bad.location");
        }
        return new Option(id, place.code());
    }

    @Override
    Map<String, HasValidation> fields(String name) {
        var fields = super.fields(name);
        fields.put(name + LOCATION, location);
        return fields;
    }
}
