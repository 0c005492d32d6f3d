package nl.perspectief.base.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;

/**
 * A title and a text in several languages: the reader's own comes first, and those in which nothing is yet are folded.
 *
 * @param <F> of its titles
 */
public class LanguageParts<F extends TextFieldBase<?, String>> extends Div {

    /** @param fields in which both stand */
    public record Part<F>(NativeDetails around, Div fields, F title, TextArea text) {}

    public final transient Map<Locale, Part<F>> parts = new LinkedHashMap<>();

    /**
     * @param languages those that are asked for
     * @param title makes the field of a title, with its label
     * @param text makes that of a text
     */
    protected LanguageParts(
            List<Locale> languages, Supplier<F> title, Texts titles, Supplier<TextArea> text, Texts texts) {
        addClassName("stack");
        var reader = getLocale();
        Stream.concat(
                        languages.stream().filter(reader::equals),
                        languages.stream().filter(language -> !language.equals(reader)))
                .forEach(language -> add(part(language, field(title, language, titles), field(text, language, texts))));
    }

    private NativeDetails part(Locale language, F title, TextArea text) {
        var fields = new Div(title, text);
        fields.addClassName("stack");
        var around = new NativeDetails(Languages.nameOf(language), fields);
        around.addClassName("card");
        around.setOpen(parts.isEmpty() || !title.isEmpty() || !text.isEmpty());
        parts.put(language, new Part<>(around, fields, title, text));
        return around;
    }

    private static <T extends TextFieldBase<?, String>> T field(Supplier<T> made, Locale language, Texts stored) {
        var field = ReadIn.spoken(made.get(), language);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValue(stored.in(language));
        return field;
    }

    protected Texts titles() {
        return texts(part -> part.title().getValue());
    }

    protected Texts texts() {
        return texts(part -> part.text().getValue());
    }

    private Texts texts(Function<Part<F>, String> of) {
        return Texts.of(language -> {
            var part = parts.get(language);
            return part == null ? "" : of.apply(part);
        });
    }

    /** All that stands there. */
    public Stream<String> words() {
        return parts.values().stream()
                .flatMap(part -> Stream.of(part.title().getValue(), part.text().getValue()));
    }

    /** From now on the browser keeps what is typed, and puts back what it kept before. */
    public void keep(String prefix, String version) {
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

    /** The browser keeps nothing of it any more. */
    public void letGo() {
        parts.values().forEach(part -> {
            Keep.forget(part.title());
            Keep.forget(part.text());
        });
    }

    /** The reader's own, unless it isn't asked for. */
    protected Part<F> first() {
        return parts.values().iterator().next();
    }

    public void forgetProblems() {
        FieldProblems.forget(fields());
    }

    /** Says what is wrong at its field, and leads there. */
    public void tell(BadInputException bad) {
        FieldProblems.tell(bad, fields());
    }

    /** By what may be wrong with them; what is about no language is said at the first. */
    protected Map<String, HasValidation> fields() {
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
