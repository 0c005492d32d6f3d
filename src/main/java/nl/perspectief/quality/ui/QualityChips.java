package nl.perspectief.quality.ui;

import java.util.Locale;
import nl.perspectief.base.ui.Chip;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.score.Contribution;
import nl.perspectief.quality.score.Score;
import nl.perspectief.quality.score.ScoreClass;

/** Classes, verdicts and statuses as symbol, word and colour, everywhere the same. */
final class QualityChips {

    private QualityChips() {}

    static Chip.Look look(ScoreClass scoreClass) {
        return switch (scoreClass) {
            case GOOD -> Chip.Look.GOOD;
            case FAIR -> Chip.Look.FAIR;
            case POOR -> Chip.Look.POOR;
            case BAD -> Chip.Look.BAD;
            case UNKNOWN -> Chip.Look.UNKNOWN;
        };
    }

    static Chip of(ScoreClass scoreClass, Locale language) {
        return new Chip(look(scoreClass), AnswerTexts.in(language).scoreClass(scoreClass));
    }

    static Chip of(Score score, Locale language) {
        return new Chip(look(score.scoreClass()), AnswerTexts.in(language).score(score));
    }

    static Chip of(ChecklistStatus status, Locale language) {
        var text = AnswerTexts.in(language).status(status);
        return switch (status) {
            case PLANNED -> new Chip(Chip.Look.UNKNOWN, "○", text);
            case OPEN -> new Chip(Chip.Look.INFO, "◐", text);
            case SUBMITTED -> new Chip(Chip.Look.GOOD, "✓", text);
            case CANCELLED -> new Chip(Chip.Look.UNKNOWN, "×", text);
        };
    }

    /** What an answer means for its indicator. */
    static Chip of(Contribution part, Locale language) {
        var text = AnswerTexts.in(language).verdict(part);
        return switch (part.verdict()) {
            case MET -> new Chip(Chip.Look.GOOD, "✓", text);
            case PARTLY -> new Chip(Chip.Look.FAIR, text);
            case FAILED -> new Chip(part.critical() ? Chip.Look.BAD : Chip.Look.POOR, text);
            case OUTSIDE, OPEN -> new Chip(Chip.Look.UNKNOWN, text);
        };
    }
}
