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
    private final transient AnswerTexts texts = AnswerTexts.in(getLocale());

    ConflictPanel(
            Template.Indicator indicator,
            GivenAnswer theirs,
            AnswerDraft mine,
            Runnable keepTheirs,
            Runnable takeMine) {
        this.indicator = indicator;
        addClassNames("conflict");
        getElement().setAttribute("role", "alert");
        var buttons = new Div(
                new Button(getTranslation("conflict.leave"), _ -> keepTheirs.run()),
                new Button(getTranslation("conflict.takeMine"), _ -> takeMine.run()));
        buttons.addClassName("row");
        add(
                new Paragraph(getTranslation(
                        "quality.conflict.theirs",
                        theirs.answeredBy(),
                        Dates.time(theirs.answeredAt(), getLocale()),
                        said(theirs.draft()))),
                new Paragraph(getTranslation("quality.conflict.mine", said(mine))),
                buttons);
    }

    private String said(AnswerDraft draft) {
        var answer = texts.answer(draft.value(), indicator);
        return draft.remark().isEmpty()
                ? answer
                : getTranslation("quality.conflict.withRemark", answer, draft.remark());
    }
}
