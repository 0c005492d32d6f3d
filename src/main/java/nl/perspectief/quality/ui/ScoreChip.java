package nl.perspectief.quality.ui;

import com.vaadin.flow.component.html.Span;
import nl.perspectief.base.ui.Muted;
import nl.perspectief.quality.score.Score;

/** A score: per cent with its class, and the share that was answered. */
final class ScoreChip extends Span {

    private ScoreChip(Score score) {
        addClassName("score");
        var texts = AnswerTexts.in(getLocale());
        var answered = Muted.span(texts.answered(score));
        add(QualityChips.of(score, getLocale()), answered);
    }

    static ScoreChip of(Score score) {
        return new ScoreChip(score);
    }
}
