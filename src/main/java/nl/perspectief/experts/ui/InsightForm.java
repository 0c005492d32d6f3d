package nl.perspectief.experts.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightText;

/** Title and explanation of an insight in the languages asked for: the reader's own comes first, and one is enough. */
class InsightForm extends Div {

    static final InsightText EMPTY = new InsightText(Texts.NONE, Texts.NONE);

    /** A language's title and explanation. */
    record Part(NativeDetails around, Div fields, TextArea title, TextArea text) {}

    final transient Map<Locale, Part> parts = new LinkedHashMap<>();
    final transient Map<Locale, Tick> rights = new LinkedHashMap<>();
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("experts.save"));
    private final transient BiConsumer<InsightDraft, Set<Locale>> taken;

    /** @param taken takes what is as it should be, and in which languages what stands is right; what it throws is shown at its field */
    InsightForm(InsightText stored, BiConsumer<InsightDraft, Set<Locale>> taken) {
        this(stored, Languages.ALL, taken);
    }

    /** For those languages alone. */
    InsightForm(InsightText stored, List<Locale> languages, BiConsumer<InsightDraft, Set<Locale>> taken) {
        this.taken = taken;
        addClassName("stack");
        var reader = getLocale();
        Stream.concat(
                        languages.stream().filter(reader::equals),
                        languages.stream().filter(language -> !language.equals(reader)))
                .forEach(language -> add(part(language, stored)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        add(suspicions, new Card(new Div(save)));
    }

    private NativeDetails part(Locale language, InsightText stored) {
        var title = field(new TextArea(getTranslation("experts.field.title")), language, stored.title());
        var text = field(new TextArea(getTranslation("experts.field.explanation")), language, stored.text());
        title.setMinRows(1);
        text.setMinRows(2);
        var fields = new Div(title, text);
        fields.addClassName("stack");
        var around = new NativeDetails(Languages.nameOf(language), fields);
        around.addClassName("card");
        around.setOpen(parts.isEmpty() || !title.isEmpty());
        parts.put(language, new Part(around, fields, title, text));
        return around;
    }

    private static TextArea field(TextArea field, Locale language, Texts stored) {
        ReadIn.spoken(field, language);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValue(stored.in(language));
        return field;
    }

    /** From now on the browser keeps what is typed. */
    void keep(String prefix, String version) {
        parts.forEach((language, part) -> {
            var key = prefix + language.getLanguage() + '/';
            Keep.watch(part.title(), key + "title", version, part.title().getValue());
            Keep.watch(part.text(), key + "text", version, part.text().getValue());
            Keep.askUnsent(
                    part.around(),
                    key,
                    unsent -> part.around().setOpen(part.around().isOpen() || unsent));
        });
    }

    /** Says in which languages the words are older than those of others, and asks whether they are right. */
    InsightForm older(Set<Locale> older) {
        older.forEach(language -> {
            var part = parts.get(language);
            if (part != null) {
                var hint = Muted.paragraph(getTranslation("experts.insight.olderHere"));
                var tick = new Tick(getTranslation("experts.insight.stillRight"));
                rights.put(language, tick);
                part.fields().add(hint, new Div(tick));
                part.around().setOpen(true);
            }
        });
        return this;
    }

    /** In which languages the words are said to be right as they stand. */
    Set<Locale> right() {
        return rights.entrySet().stream()
                .filter(right -> right.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** Asks for no explanation. */
    InsightForm unexplained() {
        parts.values().forEach(part -> part.text().setVisible(false));
        return this;
    }

    void save() {
        FieldProblems.forget(fields());
        try {
            var title = texts(part -> part.title().getValue());
            var text = texts(part -> part.text().getValue());
            if (suspicions.look(InsightDraft.suspicions(title, text))) {
                taken.accept(new InsightDraft(title, text, suspicions.harmless()), right());
            }
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, fields());
        } finally {
            save.setEnabled(true);
        }
    }

    private Map<String, TextArea> fields() {
        var fields = new LinkedHashMap<String, TextArea>();
        parts.forEach((language, part) -> {
            // in no language: in the reader's
            fields.putIfAbsent("title", part.title());
            fields.put("title." + language.getLanguage(), part.title());
            fields.put("text." + language.getLanguage(), part.text());
        });
        return fields;
    }

    private Texts texts(Function<Part, String> of) {
        return Texts.of(language -> parts.containsKey(language) ? of.apply(parts.get(language)) : "");
    }
}
