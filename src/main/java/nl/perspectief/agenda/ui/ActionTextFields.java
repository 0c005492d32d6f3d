package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.LanguageParts;

/** Title and text of an action in the three languages, of which one is enough. */
class ActionTextFields extends LanguageParts<TextField> {

    ActionTextFields(ActionText stored) {
        this(stored, Languages.ALL);
    }

    /** @param languages in which something can be written */
    ActionTextFields(ActionText stored, List<Locale> languages) {
        super(languages, ActionTextFields::titleField, stored.title(), ActionTextFields::textField, stored.text());
    }

    private static TextField titleField() {
        var field = new TextField(I18NProvider.translate("agenda.field.title"));
        field.setMaxLength(ActionText.LONGEST_TITLE);
        return field;
    }

    private static TextArea textField() {
        var field = new TextArea(I18NProvider.translate("agenda.field.text"));
        field.setMinRows(2);
        return field;
    }

    ActionText text() {
        return new ActionText(titles(), texts());
    }

    /** Nobody can be asked before it says what is to be done. */
    void needText() {
        first().text().setHelperText(getTranslation("agenda.toDo.field"));
    }

    /** Behind what stands there, where it can be changed. */
    void begin(String words) {
        var text = first().text();
        text.setValue(text.isEmpty() ? words : text.getValue() + "\n" + words);
        text.focus();
    }

    @Override
    protected Map<String, HasValidation> fields() {
        var fields = super.fields();
        fields.put("toDo", first().text());
        return fields;
    }
}
