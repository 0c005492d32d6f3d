package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** In which language something that may not be there in all of them is read. */
public final class ReadIn {

    private ReadIn() {}

    /** A language's name within a sentence in the reader's. */
    public static String nameOf(Locale language, Locale reader) {
        return language.getDisplayLanguage(reader);
    }

    /** What somebody wrote, spoken by a screen reader in its language. */
    public static <C extends Component> C spoken(C component, Locale language) {
        component.getElement().setAttribute("lang", language.getLanguage());
        return component;
    }
}
