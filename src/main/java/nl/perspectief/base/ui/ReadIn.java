package nl.perspectief.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;

/** In which language something that may not be there in all of them is read. */
public final class ReadIn {

    private ReadIn() {}

    /** Several, with commas. */
    public static String namesOf(List<Locale> languages, Locale reader) {
        return languages.stream()
                .map(language -> Languages.nameOf(language, reader))
                .collect(Collectors.joining(", "));
    }

    /** What somebody wrote, spoken by a screen reader in its language. */
    public static <C extends Component> C spoken(C component, Locale language) {
        component.getElement().setAttribute("lang", language.getLanguage());
        return component;
    }

    /** The same, and where the reader's is another language, its name behind it. */
    public static <C extends HtmlContainer> C written(C component, Locale language) {
        var reader = UI.getCurrent().getLocale();
        if (!Languages.isReaders(language, reader)) {
            var name = new Span(Languages.nameOf(language, reader));
            name.addClassName("in-language");
            component
                    .getElement()
                    .appendChild(Element.createText(" "), spoken(name, reader).getElement());
        }
        return spoken(component, language);
    }

    /** The same in a label, which is plain text. */
    public static String label(Texts texts, Locale reader) {
        var language = texts.readIn(reader);
        return Languages.label(texts.in(language), language, reader);
    }
}
