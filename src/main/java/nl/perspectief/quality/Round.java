package nl.perspectief.quality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Answered;
import nl.perspectief.quality.score.Evidence;
import nl.perspectief.quality.score.Evidence.Missing;
import nl.perspectief.quality.score.Score;
import nl.perspectief.quality.score.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * A round with all that its pages show.
 *
 * @param answers by indicator id
 * @param mayAnswer whether the user manages the location and the round is open
 * @param oversees whether the user oversees the location
 */
public record Round(
        ChecklistRow head, Template template, Map<Long, GivenAnswer> answers, boolean mayAnswer, boolean oversees) {

    /** What an indicator still lacks before the round can be submitted. */
    public record Lack(Template.Theme theme, Template.Indicator indicator, Set<Missing> missing) {}

    public Optional<GivenAnswer> answer(Template.Indicator indicator) {
        return Optional.ofNullable(answers.get(indicator.id()));
    }

    /** The same round with one answer more, or another one. */
    public Round with(GivenAnswer answer) {
        var others = new HashMap<>(answers);
        others.put(answer.indicatorId(), answer);
        return new Round(head, template, Map.copyOf(others), mayAnswer, oversees);
    }

    /** The location's score, so far. */
    public Score score() {
        return score(template.indicators().toList(), answers);
    }

    public Score score(Template.Theme theme) {
        return score(theme.indicators(), answers);
    }

    /** What is still missing, in the template's order; nothing when the round can be submitted. */
    public List<Lack> lacks() {
        return template.themes().stream()
                .flatMap(theme -> theme.indicators().stream()
                        .map(indicator -> new Lack(theme, indicator, missing(indicator)))
                        .filter(lack -> !lack.missing().isEmpty()))
                .toList();
    }

    public Set<Missing> missing(Template.Indicator indicator) {
        return missing(indicator, answers.get(indicator.id()));
    }

    /** The same for one answer by itself. */
    public static Set<Missing> missing(Template.Indicator indicator, @Nullable GivenAnswer answer) {
        if (answer == null) {
            return new Evidence(false, null, "", "", null, LocalDate.EPOCH)
                    .missing(indicator.scored(), indicator.answeredBy());
        }
        return new Evidence(
                        answer.form() == AnswerForm.NOT_APPLICABLE,
                        answer.value(),
                        answer.remark(),
                        answer.mender(),
                        answer.mendBy(),
                        Dates.day(answer.answeredAt()))
                .missing(indicator.scored(), indicator.answeredBy());
    }

    static Score score(List<Template.Indicator> indicators, Map<Long, GivenAnswer> answers) {
        return Scoring.score(indicators.stream()
                .map(indicator -> new Answered(indicator.scored(), valueOf(indicator, answers.get(indicator.id()))))
                .toList());
    }

    /** Residents' ratings and computed indicators have no source yet. */
    private static @Nullable AnswerValue valueOf(Template.Indicator indicator, @Nullable GivenAnswer answer) {
        if (!indicator.byManager()) {
            return new AnswerValue.NotMeasuredYet();
        }
        return answer == null ? null : answer.value();
    }
}
