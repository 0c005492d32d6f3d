package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.PlainText;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.voting.count.Option;

/** An option; a person has one name in all languages, and lives somewhere. */
class OptionTexts extends PollTexts {

    private static final String LOCATION = ".location";

    final TextField location = new TextField(getTranslation("voting.form.location"));

    OptionTexts() {
        super("voting.form.option", false);
        location.setHelperText(getTranslation("voting.form.locationHint"));
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

    /** @throws BadInputException for a location that can't stand in a sealed file */
    Option option(String id) {
        if (!location.isVisible()) {
            return new Option(id);
        }
        var place = PlainText.line(location.getValue()).replace(' ', '-');
        BadInputException.unless(
                place.matches("[A-Za-z0-9._-]{1,40}"), "options." + id + LOCATION, "voting.bad.location");
        return new Option(id, place);
    }

    @Override
    Map<String, HasValidation> fields(String name) {
        var fields = super.fields(name);
        fields.put(name + LOCATION, location);
        return fields;
    }

    @Override
    void keep(String prefix) {
        super.keep(prefix);
        Keep.watch(location, prefix + "location", "", location.getValue());
    }

    @Override
    void letGo() {
        super.letGo();
        Keep.forget(location);
    }
}
