package nl.perspectief.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.ReadIn;

/** Title and text of an action in the three languages; the reader's own comes first, and one is enough. */
class ActionTextFields extends Div {

    /** A language's title and text. */
    record Part(NativeDetails around, TextField title, TextArea text) {}

    final transient Map<Locale, Part> parts = new LinkedHashMap<>();

    ActionTextFields(ActionText stored) {
        this(stored, Languages.ALL);
    }

    /** @param languages in which something can be written */
    ActionTextFields(ActionText stored, List<Locale> languages) {
        addClassName("stack");
        var reader = getLocale();
        Stream.concat(
                        languages.stream().filter(reader::equals),
                        languages.stream().filter(language -> !language.equals(reader)))
                .forEach(language -> add(part(language, stored)));
    }

    private NativeDetails part(Locale language, ActionText stored) {
        var title = field(new TextField(getTranslation("agenda.field.title")), language, stored.title());
        title.setMaxLength(ActionText.LONGEST_TITLE);
        var text = field(new TextArea(getTranslation("agenda.field.text")), language, stored.text());
        text.setMinRows(2);
        var fields = new Div(title, text);
        fields.addClassName("stack");
        var around = new NativeDetails(Languages.nameOf(language), fields);
        around.addClassName("card");
        around.setOpen(parts.isEmpty() || !title.isEmpty());
        parts.put(language, new Part(around, title, text));
        return around;
    }

    private static <F extends TextFieldBase<?, String>> F field(F field, Locale language, Texts stored) {
        ReadIn.spoken(field, language);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValue(stored.in(language));
        return field;
    }

    ActionText text() {
        return new ActionText(
                texts(part -> part.title().getValue()),
                texts(part -> part.text().getValue()));
    }

    /** All that stands there. */
    Stream<String> words() {
        return parts.values().stream()
                .flatMap(part -> Stream.of(part.title().getValue(), part.text().getValue()));
    }

    private Texts texts(Function<Part, String> of) {
        return new Texts(in(Languages.ENGLISH, of), in(Languages.DUTCH, of), in(Languages.UKRAINIAN, of));
    }

    private String in(Locale language, Function<Part, String> of) {
        var part = parts.get(language);
        return part == null ? "" : of.apply(part);
    }

    /** From now on the browser keeps what is typed, and puts back what it kept before. */
    void keep(String prefix, String version) {
        parts.forEach((language, part) -> {
            var key = prefix + language.getLanguage() + "/";
            Keep.watch(part.title(), key + "title", version, part.title().getValue());
            Keep.watch(part.text(), key + "text", version, part.text().getValue());
            Keep.askUnsent(
                    part.around(),
                    key,
                    unsent -> part.around().setOpen(part.around().isOpen() || unsent));
        });
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

    private Part first() {
        return parts.values().iterator().next();
    }

    void forgetProblems() {
        parts.values().forEach(part -> {
            part.title().setInvalid(false);
            part.text().setInvalid(false);
        });
    }

    /** Says what is wrong at its field, and leads there; without a language, at the first. */
    void tell(BadInputException bad) {
        var place = bad.field().split("\\.", 2);
        var part = place.length > 1 ? Languages.of(place[1]).map(parts::get).orElseThrow() : first();
        tell(part, place[0].equals("text") ? part.text() : part.title(), bad);
    }

    /** The same, of what is missing beside the title. */
    void tellText(BadInputException bad) {
        tell(first(), first().text(), bad);
    }

    private void tell(Part part, TextFieldBase<?, String> field, BadInputException bad) {
        part.around().setOpen(true);
        field.setErrorMessage(getTranslation(bad.key(), bad.arguments()));
        field.setInvalid(true);
        field.focus();
    }
}
