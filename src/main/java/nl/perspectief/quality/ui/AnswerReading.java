package nl.perspectief.quality.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.PreviousAnswer;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Scoring;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.ui.TrailAddress;
import org.jspecify.annotations.Nullable;

/** An answer to be read: in words, with its remark and who mends what failed. */
class AnswerReading extends Div implements AnswerPart {

    private final transient Template.Indicator indicator;
    private final transient Optional<PreviousAnswer> previous;
    private final transient AnswerTexts texts = AnswerTexts.in(getLocale());

    AnswerReading(Template.Indicator indicator, Optional<PreviousAnswer> previous) {
        this.indicator = indicator;
        this.previous = previous;
        addClassName("answer-reading");
    }

    @Override
    public void show(@Nullable GivenAnswer answer) {
        removeAll();
        if (!indicator.byManager()) {
            add(new Paragraph(texts.answer(new AnswerValue.NotMeasuredYet(), indicator)));
            return;
        }
        var said = new Paragraph(
                answer == null ? texts.answer((AnswerValue) null, indicator) : texts.answer(answer, indicator));
        said.addClassName("answer");
        add(said);
        if (answer != null) {
            remark(answer.remark());
            if (!answer.mender().isEmpty() || answer.mendBy() != null) {
                var mendBy = answer.mendBy();
                add(new Paragraph(getTranslation(
                        "quality.mend.said", answer.mender(), mendBy == null ? "–" : Dates.day(mendBy, getLocale()))));
            }
            add(Muted.span(getTranslation(
                    "quality.answer.who", answer.answeredBy(), Dates.moment(answer.answeredAt(), getLocale()))));
            if (Scoring.contribution(indicator.scored(), answer.value()).failsCritically()) {
                add(new Anchor(
                        TrailAddress.of(Thing.Kind.INDICATOR, answer.checklistId() + "-" + indicator.code()),
                        getTranslation("quality.answer.trail")));
            }
        }
        previous.ifPresent(before -> add(new LastTime(before, indicator, texts, false)));
    }

    private void remark(String remark) {
        if (!remark.isEmpty()) {
            var text = new Paragraph(remark);
            text.addClassName("remark");
            text.getElement().setAttribute("dir", "auto");
            add(text);
        }
    }
}
