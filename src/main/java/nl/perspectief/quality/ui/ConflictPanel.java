package nl.perspectief.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.AnswerDraft;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.Template;

/** Two people answered the same indicator: shows both, and lets the second one choose. */
class ConflictPanel extends Div {

    private final transient Template.Indicator indicator;

    ConflictPanel(Template.Indicator indicator) {
        this.indicator = indicator;
        addClassNames("conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(GivenAnswer theirs, AnswerDraft mine, Runnable keepTheirs, Runnable takeMine) {
        removeAll();
        var texts = AnswerTexts.in(getLocale());
        add(
                new Paragraph(getTranslation(
                        "quality.conflict.theirs",
                        theirs.answeredBy(),
                        Dates.time(theirs.answeredAt(), getLocale()),
                        said(texts, theirs.draft()))),
                new Paragraph(getTranslation("quality.conflict.mine", said(texts, mine))));
        var buttons = new Div(
                new Button(getTranslation("quality.conflict.keepTheirs"), _ -> decide(keepTheirs)),
                new Button(getTranslation("quality.conflict.takeMine"), _ -> decide(takeMine)));
        buttons.addClassName("row");
        add(buttons);
        setVisible(true);
    }

    private void decide(Runnable decision) {
        setVisible(false);
        removeAll();
        decision.run();
    }

    private String said(AnswerTexts texts, AnswerDraft draft) {
        var answer = texts.answer(draft.value(), indicator);
        return draft.remark().isEmpty()
                ? answer
                : getTranslation("quality.conflict.withRemark", answer, draft.remark());
    }
}
