package nl.perspectief.base.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;

/** Words in one language, which who writes them names. */
public class WordsForm extends Div {

    private static final String TEXT = "text";

    public final TextArea text = new TextArea();
    public final RequiredSelect<Locale> language = new RequiredSelect<>();
    public final Button send = new Button();
    private final transient Consumer<Words> taken;
    private final String key;
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private @Nullable SuspicionCard suspicions;

    /**
     * @param key under which the browser keeps what is typed
     * @param taken takes the words; a {@link BadInputException} is shown at the field
     */
    public WordsForm(String label, String sendLabel, String key, Consumer<Words> taken) {
        this.taken = taken;
        this.key = key;
        addClassName("stack");
        text.setLabel(getTranslation(label));
        text.setManualValidation(true);
        text.setWidthFull();
        text.setMinRows(2);
        choose(language, getLocale());
        send.setText(getTranslation(sendLabel));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send());
        fields.put(TEXT, text);
        Keep.watch(text, key, "", "");
        var below = new Div(language, send);
        below.addClassNames("row", "words-form");
        add(text, below);
    }

    /** Says before it sends what may tell who a person is. */
    public WordsForm lookingForPeople() {
        var looking = new SuspicionCard();
        addComponentAtIndex(1, looking);
        suspicions = looking;
        return this;
    }

    /** What stands above and is sent with it, by its name in a {@link BadInputException}: there it is said what is wrong. */
    public WordsForm below(Map<String, ? extends HasValidation> others) {
        fields.clear();
        fields.putAll(others);
        fields.put(TEXT, text);
        return this;
    }

    /** Lets one of the three be chosen. */
    public static void choose(RequiredSelect<Locale> language, Locale first) {
        language.setLabel(language.getTranslation("words.field.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::nameOf);
        language.setValue(Languages.ALL.contains(first) ? first : Languages.DUTCH);
    }

    private void send() {
        FieldProblems.forget(fields);
        try {
            var words = new Words(text.getValue(), language.getValue());
            if (suspicions != null && !suspicions.look(Stream.of(words.text()))) {
                return;
            }
            taken.accept(words);
            text.clear();
            Keep.forget(UI.getCurrent(), key);
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields);
        } finally {
            send.setEnabled(true);
        }
    }
}
