package nl.perspectief.quality.ui;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.PreviousAnswer;
import nl.perspectief.quality.Template;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.Contribution;
import nl.perspectief.quality.score.Score;
import nl.perspectief.quality.score.ScoreClass;
import nl.perspectief.quality.score.Threshold;
import nl.perspectief.quality.score.Verdict;
import org.jspecify.annotations.Nullable;

/** Says answers, thresholds, numbers, classes and statuses in a reader's language. */
final class AnswerTexts {

    /** The interface's texts in one language; like {@link I18NProvider#translate}. */
    @FunctionalInterface
    interface Words {
        String of(String key, @Nullable Object... arguments);
    }

    private static final int MOST_DECIMALS = 3;

    /** Units that change with their number ("1 month", "2 months"), by their English text. */
    private static final Map<String, String> INFLECTED = Map.of(
            "months", "quality.unit.months",
            "days", "quality.unit.days",
            "hours per week", "quality.unit.hoursPerWeek",
            "rounds per year", "quality.unit.roundsPerYear",
            "persons per room", "quality.unit.personsPerRoom",
            "persons per toilet", "quality.unit.personsPerToilet",
            "persons per shower", "quality.unit.personsPerShower",
            "persons per machine", "quality.unit.personsPerMachine",
            "persons per cooking place", "quality.unit.personsPerCookingPlace",
            "%", "quality.percent");

    private final Locale language;
    private final Words words;

    AnswerTexts(Locale language, Words words) {
        this.language = language;
        this.words = words;
    }

    /** For the interface's own texts; wants a current Vaadin service. */
    static AnswerTexts in(Locale language) {
        return new AnswerTexts(language, (key, arguments) -> I18NProvider.translate(language, key, arguments));
    }

    /** "Yes", "14 months", "4 of 5", "Never", "Not applicable: no children live here"; "not answered yet" for null. */
    String answer(@Nullable AnswerValue value, Template.Indicator indicator) {
        return switch (value) {
            case null -> words.of("quality.answer.none");
            case AnswerValue.Choice choice ->
                choice(
                        switch (choice) {
                            case YES -> AnswerForm.YES;
                            case PARTLY -> AnswerForm.PARTLY;
                            case NO -> AnswerForm.NO;
                        });
            case AnswerValue.Amount(BigDecimal number) -> amount(number, indicator.unit());
            case AnswerValue.Never _ -> choice(AnswerForm.NEVER);
            case AnswerValue.Rating(int stars) -> rating(BigDecimal.valueOf(stars));
            case AnswerValue.ResidentsRating(long sum, int count) ->
                words.of(
                        "quality.answer.residents",
                        rating(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)),
                        count);
            case AnswerValue.NotApplicable(String reason) -> words.of("quality.answer.notApplicable", reason);
            case AnswerValue.NotMeasuredYet _ -> words.of("quality.answer.notMeasured");
        };
    }

    /** The same for an answer as it is stored, which can be "not applicable" and still lack the reason. */
    String answer(GivenAnswer answer, Template.Indicator indicator) {
        return answer.form() == AnswerForm.NOT_APPLICABLE && answer.reason().isBlank()
                ? choice(AnswerForm.NOT_APPLICABLE)
                : answer(answer.value(), indicator);
    }

    String answer(PreviousAnswer answer, Template.Indicator indicator) {
        return answer(answer.value(), indicator);
    }

    /**
     * The word on a button: yes, partly, no, not applicable or never.
     *
     * @throws IllegalArgumentException for a number or a rating, which is no choice
     */
    String choice(AnswerForm form) {
        return words.of(
                switch (form) {
                    case YES -> "quality.answer.yes";
                    case PARTLY -> "quality.answer.partly";
                    case NO -> "quality.answer.no";
                    case NEVER -> "quality.answer.never";
                    case NOT_APPLICABLE -> "quality.answer.notApplicableChoice";
                    case NUMBER, RATING -> throw new IllegalArgumentException("no choice: " + form);
                });
    }

    /** "at least 4 m² per person", "18 to 26 °C", "at least 4 of 5"; empty where yes or no is asked. */
    String threshold(Template.Indicator indicator) {
        return switch (indicator.scored().threshold()) {
            case null -> "";
            case Threshold.AtLeast(BigDecimal least) ->
                words.of("quality.threshold.atLeast", measure(least, indicator));
            case Threshold.AtMost(BigDecimal most) -> words.of("quality.threshold.atMost", measure(most, indicator));
            case Threshold.Between(BigDecimal from, BigDecimal to) ->
                words.of("quality.threshold.between", number(from), measure(to, indicator));
        };
    }

    private String measure(BigDecimal number, Template.Indicator indicator) {
        return switch (indicator.scored().kind()) {
            case SCALE_1_5 -> rating(number);
            case NUMBER, YES_NO, YES_PARTLY_NO -> amount(number, indicator.unit());
        };
    }

    /** What the ends of a rating mean. */
    String ratingHelp() {
        return words.of("quality.rating.help");
    }

    private String rating(BigDecimal stars) {
        return words.of("quality.answer.rating", number(stars));
    }

    /** "1 month", "2.5 months", "4 m² per person", "80%", "7". */
    String amount(BigDecimal number, @Nullable Texts unit) {
        if (unit == null) {
            return number(number);
        }
        var key = INFLECTED.get(unit.en());
        return key == null ? words.of("quality.unit.other", number(number), unit.in(language)) : words.of(key, number);
    }

    /** In the reader's way of writing, with at most three decimals and no needless zeros. */
    String number(Number number) {
        var format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(number);
    }

    Locale language() {
        return language;
    }

    /** As people type it: without grouping. */
    String typed(Number number) {
        var format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** "85%". */
    String percent(Number percent) {
        return words.of("quality.percent", percent);
    }

    String verdict(Verdict verdict) {
        return words.of(
                switch (verdict) {
                    case MET -> "quality.verdict.met";
                    case PARTLY -> "quality.verdict.partly";
                    case FAILED -> "quality.verdict.failed";
                    case OUTSIDE -> "quality.verdict.outside";
                    case OPEN -> "quality.verdict.open";
                });
    }

    /** "critical point failed" where that is so, else the verdict. */
    String verdict(Contribution part) {
        return part.failsCritically() ? words.of("quality.verdict.criticalFailed") : verdict(part.verdict());
    }

    String scoreClass(ScoreClass scoreClass) {
        return words.of(
                switch (scoreClass) {
                    case GOOD -> "quality.class.good";
                    case FAIR -> "quality.class.fair";
                    case POOR -> "quality.class.poor";
                    case BAD -> "quality.class.bad";
                    case UNKNOWN -> "quality.class.unknown";
                });
    }

    /** "79%, bad, a critical point failed"; "no score yet" without one, "no score" if there will be none. */
    String score(Score score) {
        var said = score.percent().isEmpty()
                ? score.open() > 0 ? scoreClass(ScoreClass.UNKNOWN) : words.of("quality.class.noScore")
                : percent(score.percent().getAsInt()) + ", " + scoreClass(score.scoreClass());
        var failed = score.criticalFailed().size();
        return failed == 0 ? said : said + ", " + words.of("quality.score.criticalFailed", failed);
    }

    /** "52 of 52 answered". */
    String answered(Score score) {
        return words.of("quality.score.answered", score.answered(), score.applicable());
    }

    String status(ChecklistStatus status) {
        return words.of(
                switch (status) {
                    case PLANNED -> "quality.status.planned";
                    case OPEN -> "quality.status.open";
                    case SUBMITTED -> "quality.status.submitted";
                    case CANCELLED -> "quality.status.cancelled";
                });
    }

    String answeredBy(AnsweredBy who) {
        return words.of(
                switch (who) {
                    case MANAGER -> "quality.by.manager";
                    case RESIDENTS -> "quality.by.residents";
                    case COMPUTED -> "quality.by.computed";
                });
    }

    /** What is answered with: "yes, partly or no", "a number, or “never”". */
    String kind(Template.Indicator indicator) {
        return words.of(
                switch (indicator.scored().kind()) {
                    case YES_NO -> "quality.kind.yesNo";
                    case YES_PARTLY_NO -> "quality.kind.yesPartlyNo";
                    case NUMBER -> indicator.scored().never() ? "quality.kind.numberOrNever" : "quality.kind.number";
                    case SCALE_1_5 -> "quality.kind.scale";
                });
    }

    /** The sentence to show beside the field. */
    String problem(BadInputException problem) {
        var arguments = problem.arguments();
        for (int place = 0; place < arguments.length; place++) {
            if (arguments[place] instanceof BigDecimal number) {
                arguments[place] = number(number);
            }
        }
        return words.of(problem.key(), arguments);
    }
}
