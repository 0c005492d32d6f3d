package nl.perspectief.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.people.Newcomer;

/** How somebody is to be known who has no account yet; left out where the portal makes no accounts. */
class NewcomerFields extends Div {

    private static final int LONGEST = 100;

    final TextField firstName = new TextField(getTranslation("people.give.firstName"));
    final TextField lastName = new TextField(getTranslation("people.give.lastName"));
    final Select<Locale> language = new Select<>();

    NewcomerFields() {
        addClassNames("form", "newcomer");
        for (var name : new TextField[] {firstName, lastName}) {
            name.setMaxLength(LONGEST);
            name.setManualValidation(true);
            name.addValueChangeListener(_ -> name.setInvalid(false));
        }
        language.setLabel(getTranslation("people.give.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::nameOf);
        language.setValue(Languages.of(getLocale().getLanguage()).orElse(Languages.DUTCH));
        add(new H2(getTranslation("people.give.newcomer")), firstName, lastName, language);
    }

    Newcomer newcomer() {
        return new Newcomer(firstName.getValue(), lastName.getValue(), language.getValue());
    }
}
