package nl.perspectief.motions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.ReadIn;

/** In which of its languages a motion is read. */
class LanguageSwitch extends Div {

    LanguageSwitch(List<Locale> languages, Locale present, SerializableConsumer<Locale> chosen) {
        addClassNames("row", "language-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("motions.languages"));
        languages.forEach(language -> {
            var button = ReadIn.spoken(new Button(Languages.nameOf(language)), language);
            button.getElement().setAttribute("aria-pressed", String.valueOf(language.equals(present)));
            button.addClickListener(_ -> chosen.accept(language));
            add(button);
        });
        setVisible(languages.size() > 1);
    }

    /** On the language that is read now: what was pressed is gone. */
    void focus() {
        getElement().executeJs("this.querySelector('[aria-pressed=true]')?.focus()");
    }
}
