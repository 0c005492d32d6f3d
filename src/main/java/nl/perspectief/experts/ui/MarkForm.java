package nl.perspectief.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ui.Notices;
import nl.perspectief.base.ui.ReadIn;
import nl.perspectief.base.ui.RequiredSelect;
import nl.perspectief.base.ui.Tick;
import nl.perspectief.experts.InsightRow;
import nl.perspectief.experts.InsightService;
import nl.perspectief.experts.InsightTheme;
import nl.perspectief.experts.Interview;
import nl.perspectief.experts.PassageDraft;
import nl.perspectief.experts.PassageService;
import nl.perspectief.experts.Sentences;
import nl.perspectief.experts.Sentences.Sentence;
import nl.perspectief.experts.Tone;
import org.jspecify.annotations.Nullable;

/** An interview, sentence by sentence: those that follow each other and are ticked become a passage. */
class MarkForm extends Div {

    /** @param questionId null for the remarks */
    private record Said(@Nullable Long questionId, String text, Map<Sentence, Tick> sentences) {}

    private final transient List<Said> all = new ArrayList<>();
    final transient List<Tick> ticks = new ArrayList<>();
    final RequiredSelect<InsightTheme> theme = new RequiredSelect<>();
    final RequiredSelect<Tone> tone =
            new RequiredSelect<>("experts.field.tone", Tone.values(), each -> getTranslation("experts.tone." + each));
    final Select<InsightRow> insight = new Select<>();
    final Button mark = new Button(getTranslation("experts.passage.markSure"));

    MarkForm(Interview interview, PassageService passages, InsightService insights) {
        addClassName("stack");
        add(new Paragraph(getTranslation("experts.passage.markHint")));
        interview
                .answers()
                .forEach(answer ->
                        show(interview, answer.questionId(), answer.question().in(getLocale()), answer.text()));
        if (!interview.remarks().isEmpty()) {
            show(interview, null, getTranslation("experts.interview.remarks"), interview.remarks());
        }
        var themes = insights.list(interview.pool().id()).themes();
        theme.setLabel(getTranslation("experts.field.ofTheme"));
        theme.setItems(themes);
        theme.setItemLabelGenerator(item -> item.name().in(getLocale()));
        tone.setValue(Tone.NEUTRAL);
        insight.setLabel(getTranslation("experts.field.insight"));
        insight.setHelperText(getTranslation("experts.field.insightHint"));
        insight.setWidthFull();
        insight.setEmptySelectionAllowed(true);
        insight.setEmptySelectionCaption(getTranslation("experts.field.noInsight"));
        insight.setItemLabelGenerator(item -> item == null ? getTranslation("experts.field.noInsight") : in(item));
        theme.addValueChangeListener(chosen -> insight.setItems(
                chosen.getValue() == null ? List.of() : chosen.getValue().insights()));
        themes.stream()
                .filter(item -> isFirst(item, interview))
                .findFirst()
                .or(() -> themes.stream().findFirst())
                .ifPresent(theme::setValue);
        mark.addThemeVariants(ButtonVariant.PRIMARY);
        mark.setDisableOnClick(true);
        mark.addClickListener(_ -> mark(interview, passages));
        add(theme, tone, insight, new Div(mark));
    }

    private static boolean isFirst(InsightTheme theme, Interview interview) {
        return interview.answers().stream()
                .findFirst()
                .filter(answer -> answer.theme().equals(theme.name()))
                .isPresent();
    }

    private String in(InsightRow row) {
        return ReadIn.label(row.text().title(), getLocale());
    }

    private void show(Interview interview, @Nullable Long questionId, String heading, String text) {
        var sentences = new LinkedHashMap<Sentence, Tick>();
        add(new H3(heading));
        for (var sentence : Sentences.of(text, interview.language())) {
            var tick = ReadIn.spoken(new Tick(sentence.text()), interview.language());
            sentences.put(sentence, tick);
            ticks.add(tick);
            add(new Div(tick));
        }
        all.add(new Said(questionId, text, sentences));
    }

    private void mark(Interview interview, PassageService passages) {
        ticks.forEach(tick -> tick.setInvalid(false));
        try {
            passages.mark(
                    interview.id(),
                    all.stream().flatMap(said -> drafts(said).stream()).toList());
            Notices.done(getTranslation("experts.saved"));
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (BadInputException bad) {
            tell(bad);
        } finally {
            mark.setEnabled(true);
        }
    }

    private void tell(BadInputException bad) {
        var sentence = getTranslation(bad.key(), bad.arguments());
        if (bad.field().equals("sentences") && !ticks.isEmpty()) {
            var first = ticks.getFirst();
            first.setErrorMessage(sentence);
            first.setInvalid(true);
            first.getElement().callJsFunction("focus");
        } else {
            Notices.problem(sentence);
        }
    }

    /** One for each row of ticked sentences without another between them. */
    private List<PassageDraft> drafts(Said said) {
        var drafts = new ArrayList<PassageDraft>();
        var row = new ArrayList<Sentence>();
        said.sentences().forEach((sentence, tick) -> {
            if (tick.getValue()) {
                row.add(sentence);
            } else {
                finish(said, row, drafts);
            }
        });
        finish(said, row, drafts);
        return drafts;
    }

    private void finish(Said said, List<Sentence> row, List<PassageDraft> drafts) {
        var chosen = theme.getValue();
        if (!row.isEmpty() && chosen != null) {
            var into = insight.getValue();
            drafts.add(new PassageDraft(
                    said.questionId(),
                    Sentences.joined(said.text(), row.getFirst(), row.getLast()),
                    chosen.id(),
                    tone.getValue(),
                    into == null ? null : into.id()));
        }
        row.clear();
    }
}
