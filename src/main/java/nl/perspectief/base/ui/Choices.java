package nl.perspectief.base.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A few large buttons of which one is chosen, or none, which is the empty text. One element, where RadioButtonGroup has
 * four for each button and makes them anew with each choice: a page has many, and a session keeps them all. See
 * {@code choices.js}.
 */
@Tag("portal-choices")
public class Choices extends AbstractSinglePropertyField<Choices, String> implements HasStyle, HasValidation {

    private static final String ERROR = "error";

    /**
     * @param words what each button says, by its value, which is without a blank and a colon
     * @param labelId of the element that asks the question
     */
    public Choices(Map<String, String> words, String labelId) {
        this(words, Map.of(), labelId);
    }

    /**
     * The same.
     *
     * @param languages of the buttons that don't speak as the others do, by their values
     */
    public Choices(Map<String, String> words, Map<String, Locale> languages, String labelId) {
        super("value", "", false);
        setSynchronizedEvent("change");
        addClassName("choices");
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-labelledby", labelId);
        getElement()
                .setProperty(
                        "words",
                        words.entrySet().stream()
                                .map(button -> button.getKey() + language(languages.get(button.getKey())) + ":"
                                        + button.getValue())
                                .collect(Collectors.joining("\n")));
    }

    private static String language(@Nullable Locale language) {
        return language == null ? "" : " " + language.getLanguage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        if (invalid) {
            getElement().setAttribute("aria-invalid", "true");
        } else {
            getElement().removeAttribute("aria-invalid");
            getElement().removeAttribute(ERROR);
        }
    }

    @Override
    public boolean isInvalid() {
        return getElement().hasAttribute("aria-invalid");
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        getElement().setAttribute(ERROR, Objects.requireNonNullElse(message, ""));
    }

    @Override
    public @Nullable String getErrorMessage() {
        return getElement().getAttribute(ERROR);
    }
}
