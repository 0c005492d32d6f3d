package nl.perspectief.experts.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Faults;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.FieldProblems;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.SuspicionCard;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.base.ui.WordsForm;
import nl.perspectief.experts.Bands;
import nl.perspectief.experts.Interview;
import nl.perspectief.experts.InterviewDraft;
import nl.perspectief.experts.InterviewSheet;
import org.jspecify.annotations.Nullable;

/** What somebody said, as its writer records it: first the agreement, then who in bands, then the words. */
class InterviewForm extends Div {

    private static final int FEW_LINES = 3;

    final Tick consent = new Tick(getTranslation("experts.interview.consent"));
    final RequiredSelect<Locale> language = new RequiredSelect<>();
    final transient Map<Long, TextArea> answers = new LinkedHashMap<>();
    final TextArea remarks = new TextArea(getTranslation("experts.interview.remarks"));
    final BandFields bands;
    final SuspicionCard suspicions = new SuspicionCard();
    final Button save = new Button(getTranslation("experts.save"));
    private final transient Consumer<InterviewDraft> taken;
    private final @Nullable Bands counted;

    /** @param taken takes what is as it should be; what it throws is shown at its field */
    InterviewForm(InterviewSheet sheet, Consumer<InterviewDraft> taken) {
        this.taken = taken;
        addClassName("page-part");
        var stored = sheet.interview();
        counted = stored != null && stored.counted() ? stored.bands() : null;
        var known = stored == null || stored.bands() == null ? Bands.NONE : stored.bands();
        bands = new BandFields(sheet.shelters(), known);
        consent.setValue(stored != null);
        WordsForm.choose(language, stored == null ? getLocale() : stored.language());
        remarks.setValue(stored == null ? "" : stored.remarks());
        var who = new Card(new H2(getTranslation("experts.interview.who")), hint());
        if (counted == null) {
            who.add(bands);
        }
        who.addClassName("stack");
        var kept = Muted.paragraph(getTranslation("experts.interview.kept"));
        var first = new Card(consent, language, kept);
        first.addClassName("stack");
        add(first, who);
        sheet.themes().forEach(theme -> {
            var card = theme(theme.name());
            theme.questions().forEach(question -> card.add(answer(question.id(), question.text(), stored)));
            if (!theme.questions().isEmpty()) {
                add(card);
            }
        });
        addNoLongerAsked(stored);
        area(remarks);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        add(new Card(remarks), suspicions, new Card(new Div(save)));
    }

    private Paragraph hint() {
        return Muted.paragraph(
                getTranslation(counted == null ? "experts.interview.whoHint" : "experts.interview.countedHint"));
    }

    private Card theme(Texts name) {
        var card = new Card(new H2(name.in(getLocale())));
        card.addClassName("stack");
        return card;
    }

    private TextArea answer(long questionId, Texts question, @Nullable Interview stored) {
        var field = area(new TextArea(question.in(getLocale())));
        if (stored != null) {
            stored.answers().stream()
                    .filter(answer -> answer.questionId() == questionId)
                    .findFirst()
                    .ifPresent(answer -> field.setValue(answer.text()));
        }
        answers.put(questionId, field);
        return field;
    }

    /** What was answered before the pool dropped the question. */
    private void addNoLongerAsked(@Nullable Interview stored) {
        if (stored != null) {
            stored.answers().stream()
                    .filter(answer -> !answers.containsKey(answer.questionId()))
                    .toList()
                    .forEach(answer -> {
                        var card = theme(answer.theme());
                        card.add(answer(answer.questionId(), answer.question(), stored));
                        add(card);
                    });
        }
    }

    private static TextArea area(TextArea field) {
        field.setManualValidation(true);
        field.setWidthFull();
        field.setMinRows(FEW_LINES);
        return field;
    }

    /** From now on the browser keeps what is typed and chosen. */
    void keep(String prefix, String version) {
        Keep.watch(consent, prefix + "consent", version, String.valueOf(consent.getValue()));
        bands.keep(prefix + "band/", version);
        answers.forEach((id, field) -> Keep.watch(field, prefix + "answer/" + id, version, field.getValue()));
        Keep.watch(remarks, prefix + "remarks", version, remarks.getValue());
    }

    /** All that is wrong is said at once, also while somebody may be told of. */
    void save() {
        FieldProblems.forget(named());
        try {
            var found = Suspicion.in(fields().map(TextArea::getValue));
            var harmless = suspicions.look(found, fields().toList());
            var draft = draft(found.stream().map(Suspicion::text).collect(Collectors.toSet()));
            if (harmless) {
                taken.accept(draft);
            }
        } catch (BadInputException bad) {
            FieldProblems.tell(bad, named());
        } finally {
            save.setEnabled(true);
        }
    }

    private Stream<TextArea> fields() {
        return Stream.concat(answers.values().stream(), Stream.of(remarks));
    }

    private InterviewDraft draft(Set<String> harmless) {
        var texts = new LinkedHashMap<Long, String>();
        answers.forEach((id, field) -> texts.put(id, field.getValue()));
        var faults = new Faults();
        var who = counted == null ? faults.take(bands::bands, Bands.NONE) : counted;
        return faults.end(() ->
                new InterviewDraft(who, consent.getValue(), language.getValue(), texts, remarks.getValue(), harmless));
    }

    private Map<String, HasValidation> named() {
        var named = new LinkedHashMap<String, HasValidation>();
        named.put("consent", consent);
        named.put("location", bands.shelter);
        answers.forEach((id, field) -> named.put("answer." + id, field));
        named.put("remarks", remarks);
        return named;
    }
}
