package nl.perspectief.issues.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;

/** One text in three languages. */
class TextsFields extends Div {

    final TextArea nl;
    final TextArea uk;
    final TextArea en;

    /** @param label with a place for the language's name */
    TextsFields(String label, Texts texts) {
        nl = field(label, Languages.DUTCH, texts);
        uk = field(label, Languages.UKRAINIAN, texts);
        en = field(label, Languages.ENGLISH, texts);
        addClassName("texts-fields");
        add(nl, uk, en);
    }

    private TextArea field(String label, Locale language, Texts texts) {
        var field = new TextArea(getTranslation(label, Languages.nameOf(language)));
        field.getElement().setAttribute("lang", language.getLanguage());
        field.setManualValidation(true);
        field.setValue(texts.in(language));
        field.setWidthFull();
        return field;
    }

    Texts texts() {
        return new Texts(en.getValue(), nl.getValue(), uk.getValue());
    }

    /** At those that are empty; at all when none is. */
    void tell(String sentence) {
        var all = List.of(nl, uk, en);
        var empty = all.stream().filter(TextArea::isEmpty).toList();
        (empty.isEmpty() ? all : empty).forEach(field -> {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        });
    }

    void clearProblems() {
        List.of(nl, uk, en).forEach(field -> field.setInvalid(false));
    }
}
