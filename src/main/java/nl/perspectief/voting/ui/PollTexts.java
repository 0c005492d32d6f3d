package nl.perspectief.voting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Keep;

/** One text in Dutch and Ukrainian, and in English if somebody writes it. */
class PollTexts extends Div {

    final TextFieldBase<?, String> nl;
    final TextFieldBase<?, String> uk;
    final TextFieldBase<?, String> en;

    /** @param label with a place for the language's name */
    PollTexts(String label, boolean isLong) {
        nl = field(label, Languages.DUTCH, isLong);
        uk = field(label, Languages.UKRAINIAN, isLong);
        en = field(label, Languages.ENGLISH, isLong);
        nl.setRequiredIndicatorVisible(true);
        uk.setRequiredIndicatorVisible(true);
        en.setHelperText(getTranslation("voting.form.optional"));
        addClassName("stack");
        add(nl, uk, en);
    }

    private TextFieldBase<?, String> field(String label, Locale language, boolean isLong) {
        var name = getTranslation(label, Languages.nameOf(language));
        var field = isLong ? new TextArea(name) : new TextField(name);
        field.getElement().setAttribute("lang", language.getLanguage());
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    Texts texts() {
        return new Texts(en.getValue(), nl.getValue(), uk.getValue());
    }

    void keep(String prefix) {
        Map.of("nl", nl, "uk", uk, "en", en)
                .forEach((name, field) -> Keep.watch(field, prefix + name, "", field.getValue()));
    }

    void letGo() {
        all().forEach(Keep::forget);
    }

    /** Those that are asked for, by the names that a {@link BadInputException} gives them, in their order on the page. */
    Map<String, HasValidation> fields(String name) {
        var fields = new LinkedHashMap<String, HasValidation>();
        fields.put(name + ".nl", nl);
        fields.put(name + ".uk", uk);
        fields.put(name + ".en", en);
        return fields;
    }

    private List<TextFieldBase<?, String>> all() {
        return List.of(nl, uk, en);
    }
}
