package nl.perspectief.motions.ui;

import com.vaadin.flow.component.HasValidation;
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
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.motions.MotionText;

/** Title and text of a motion in the three languages; the reader's own comes first, and one is enough to begin. */
class MotionForm extends Div {

    private static final int FEW_LINES = 6;

    /** A language's title and text. */
    record Part(NativeDetails around, TextField title, TextArea text) {}

    final transient Map<Locale, Part> parts = new LinkedHashMap<>();

    MotionForm(MotionText stored) {
        this(stored, Languages.ALL);
    }

    /** @param languages those that are asked for */
    MotionForm(MotionText stored, List<Locale> languages) {
        addClassName("stack");
        var reader = getLocale();
        Stream.concat(
                        languages.stream().filter(reader::equals),
                        languages.stream().filter(language -> !language.equals(reader)))
                .forEach(language -> add(part(language, stored)));
        parts.values().stream()
                .filter(part -> part.around().isOpen())
                .findAny()
                .or(() -> parts.values().stream().findFirst())
                .ifPresent(part -> part.around().setOpen(true));
    }

    private NativeDetails part(Locale language, MotionText stored) {
        var title = field(new TextField(getTranslation("motions.field.title")), language, stored.title());
        var text = field(new TextArea(getTranslation("motions.field.text")), language, stored.text());
        text.setMinRows(FEW_LINES);
        var fields = new Div(title, text);
        fields.addClassName("stack");
        var around = new NativeDetails(Languages.nameOf(language), fields);
        around.addClassName("card");
        around.setOpen(language.equals(getLocale()) || !title.isEmpty() || !text.isEmpty());
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

    MotionText text() {
        return new MotionText(
                texts(part -> part.title().getValue()),
                texts(part -> part.text().getValue()));
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

    void letGo() {
        parts.values().forEach(part -> {
            Keep.forget(part.title());
            Keep.forget(part.text());
        });
    }

    void forgetProblems() {
        FieldProblems.forget(fields());
    }

    void tell(BadInputException bad) {
        FieldProblems.tell(bad, fields());
    }

    /** What is about no language is said at the first. */
    private Map<String, HasValidation> fields() {
        var fields = new LinkedHashMap<String, HasValidation>();
        parts.forEach((language, part) -> {
            fields.putIfAbsent("title", part.title());
            fields.putIfAbsent("text", part.text());
            fields.put("title." + language.getLanguage(), part.title());
            fields.put("text." + language.getLanguage(), part.text());
        });
        return fields;
    }
}
