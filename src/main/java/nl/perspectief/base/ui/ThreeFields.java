package nl.perspectief.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;

/** One line in each of the three languages. */
public class ThreeFields extends Div {

    public final transient Map<Locale, TextField> fields = new LinkedHashMap<>();

    /** @param label with a place for the language's name */
    public ThreeFields(String label, Texts texts) {
        addClassName("stack");
        for (var language : Languages.ALL) {
            var field = ReadIn.spoken(new TextField(getTranslation(label, Languages.nameOf(language))), language);
            field.setManualValidation(true);
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
            field.setValue(texts.in(language));
            fields.put(language, field);
            add(field);
        }
    }

    /** One may be left empty. */
    public ThreeFields optional() {
        fields.values().forEach(field -> field.setRequiredIndicatorVisible(false));
        return this;
    }

    /** By what is wrong with them, such as {@code title.nl}; see {@link FieldProblems}. */
    public Map<String, TextField> named(String name) {
        var named = new LinkedHashMap<String, TextField>();
        fields.forEach((language, field) -> named.put(name + '.' + language.getLanguage(), field));
        return named;
    }

    public Texts texts() {
        return new Texts(in(Languages.ENGLISH), in(Languages.DUTCH), in(Languages.UKRAINIAN));
    }

    private String in(Locale language) {
        var field = fields.get(language);
        return field == null ? "" : field.getValue();
    }

    /** From now on the browser keeps what is typed. */
    public void keep(String prefix, String version) {
        fields.forEach(
                (language, field) -> Keep.watch(field, prefix + language.getLanguage(), version, field.getValue()));
    }
}
