package nl.perspectief.experts.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LanguageParts;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.experts.InsightDraft;
import nl.perspectief.experts.InsightText;

/** Title and explanation of an insight in the languages asked for, of which one is enough. */
class InsightForm extends LanguageParts<TextArea> {

    static final InsightText EMPTY = new InsightText(Texts.NONE, Texts.NONE);

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
        super(
                languages,
                () -> field("experts.field.title", 1),
                stored.title(),
                () -> field("experts.field.explanation", 2),
                stored.text());
        this.taken = taken;
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        add(suspicions, new Card(new Div(save)));
    }

    private static TextArea field(String label, int lines) {
        var field = new TextArea(I18NProvider.translate(label));
        field.setMinRows(lines);
        return field;
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
        forgetProblems();
        try {
            var title = titles();
            var text = texts();
            if (suspicions.look(InsightDraft.suspicions(title, text))) {
                taken.accept(new InsightDraft(title, text, suspicions.harmless()), right());
            }
        } catch (BadInputException bad) {
            tell(bad);
        } finally {
            save.setEnabled(true);
        }
    }
}
