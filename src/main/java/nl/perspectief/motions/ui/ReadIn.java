package nl.perspectief.motions.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.motions.MotionText;

/** In which language something that may not be there in all of them is read. */
final class ReadIn {

    private ReadIn() {}

    /** The reader's, or else the first that it is in. */
    static Locale language(Texts texts, Locale reader) {
        return texts.in(reader).isEmpty()
                ? Languages.ALL.stream()
                        .filter(language -> !texts.in(language).isEmpty())
                        .findFirst()
                        .orElse(reader)
                : reader;
    }

    static Locale language(MotionText text, Locale reader) {
        return text.has(reader) ? reader : text.languages().stream().findFirst().orElse(reader);
    }

    /** A language's name within a sentence in the reader's. */
    static String nameOf(Locale language, Locale reader) {
        return language.getDisplayLanguage(reader);
    }

    /** What somebody wrote, spoken by a screen reader in its language. */
    static <C extends Component> C spoken(C component, Locale language) {
        component.getElement().setAttribute("lang", language.getLanguage());
        return component;
    }
}
