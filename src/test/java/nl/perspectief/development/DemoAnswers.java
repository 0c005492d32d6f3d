package nl.perspectief.development;

import static nl.perspectief.development.DemoPlace.Trait.CATERED;
import static nl.perspectief.development.DemoPlace.Trait.NO_CHILDREN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.perspectief.development.DemoIncidents.Incident;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.AnswerValue.Amount;
import nl.perspectief.quality.score.AnswerValue.Choice;
import nl.perspectief.quality.score.AnswerValue.NotApplicable;
import nl.perspectief.quality.score.AnswerValue.Rating;
import nl.perspectief.quality.score.ScoredIndicator;
import nl.perspectief.quality.score.Scoring;
import nl.perspectief.quality.score.Verdict;
import org.jspecify.annotations.Nullable;

/** What managers answer: it depends on the location's story, the indicator and the day, and little on chance. */
final class DemoAnswers {

    private static final double MET_WITH_REMARK = 0.15;
    private static final double PARTLY_RATHER_THAN_NO = 0.6;

    private final LocalDate today;
    private final DemoIncidents incidents;
    private final DemoMeasures measures = new DemoMeasures();
    private final DemoRemarks remarks = new DemoRemarks();

    /** An indicator of a template. */
    record Asked(long id, String theme, ScoredIndicator scored) {

        String code() {
            return scored.code();
        }
    }

    /** An answer as the database keeps it. */
    record Given(
            @Nullable AnswerForm form,
            @Nullable BigDecimal number,
            String reason,
            String remark,
            String mender,
            @Nullable LocalDate mendBy) {

        static Given note(String remark) {
            return new Given(null, null, "", remark, "", null);
        }
    }

    DemoAnswers(LocalDate today) {
        this.today = today;
        incidents = new DemoIncidents(today);
    }

    /**
     * @param first whether the location has never had a round before
     * @param interval days since the last round of the template
     */
    Given give(DemoPlace place, Asked asked, LocalDate day, String language, boolean first, int interval) {
        if (notApplicable(place, asked.code(), day, first)) {
            return of(new NotApplicable(remarks.of(asked.code(), "na", language, place.code())), "", "", null);
        }
        var value = value(place, asked, day);
        var verdict = Scoring.verdict(asked.scored(), value);
        var remark = remark(place, asked, day, language, value, verdict, interval);
        if (verdict != Verdict.FAILED || !asked.scored().critical()) {
            return of(value, remark, "", null);
        }
        var incident = incidents.find(place, asked.code(), day);
        return of(
                value,
                remark,
                incident.map(Incident::mender).orElse("Technische dienst"),
                day.plusDays(incident.map(Incident::days).orElse(14)));
    }

    /** Something critical that was found during the round and is not yet on its way. */
    Given withoutMender(DemoPlace place, Asked asked, String language) {
        return of(Choice.PARTLY, remarks.of(asked.code(), "partly", language, place.code()), "", null);
    }

    private AnswerValue value(DemoPlace place, Asked asked, LocalDate day) {
        var incident = incidents.find(place, asked.code(), day);
        if (incident.isPresent()) {
            return incident.get().answer();
        }
        var order = place.order(asked.theme(), daysAgo(day))
                + (DemoChance.of("noise", place.code(), asked.code(), daysAgo(day) / 30) - 0.5) * 0.08;
        var hard = DemoChance.of("hard", place.code(), asked.code());
        var met = asked.scored().critical() || hard < order;
        return switch (asked.scored().kind()) {
            case YES_NO -> met ? Choice.YES : Choice.NO;
            case YES_PARTLY_NO -> met ? Choice.YES : half(hard, order) ? Choice.PARTLY : Choice.NO;
            case NUMBER -> measures.measure(place, asked.code(), day, met);
            case SCALE_1_5 ->
                new Rating(met ? (hard < order - 0.45 ? 5 : hard < order - 0.1 ? 4 : 3) : half(hard, order) ? 2 : 1);
        };
    }

    private static boolean half(double hard, double order) {
        return hard < order + (1 - order) * PARTLY_RATHER_THAN_NO;
    }

    private String remark(
            DemoPlace place,
            Asked asked,
            LocalDate day,
            String language,
            AnswerValue value,
            Verdict verdict,
            int interval) {
        var code = asked.code();
        if (verdict == Verdict.MET) {
            var writes = remarks.has(code, "met")
                    && DemoChance.of("met", place.code(), code, daysAgo(day) / 30) < MET_WITH_REMARK;
            return writes ? remarks.of(code, "met", language, place.code(), daysAgo(day) / 30) : "";
        }
        var remark = remarks.of(code, occasion(code, value, day), language, place.code(), daysAgo(day) / 90);
        var before = day.minusDays(interval);
        var again = before.isAfter(place.openSince())
                && Scoring.verdict(asked.scored(), value(place, asked, before)) != Verdict.MET
                && DemoChance.of("again", place.code(), code, daysAgo(day) / 30) < 0.5;
        return again ? remark + " " + remarks.again(code, language, place.code(), code, daysAgo(day) / 30) : remark;
    }

    private static String occasion(String code, AnswerValue value, LocalDate day) {
        if (code.equals("BLD-03")) {
            return DemoMeasures.isSummer(day) ? "hot" : "cold";
        }
        return value == Choice.PARTLY ? "partly" : "failed";
    }

    private boolean notApplicable(DemoPlace place, String code, LocalDate day, boolean first) {
        return switch (code) {
            case "FOO-02", "HYG-07" -> place.has(CATERED);
            case "FOO-04", "FOO-05" -> !place.has(CATERED);
            case "CHI-01", "CHI-02", "CHI-03", "CHI-04", "SPA-05" -> place.has(NO_CHILDREN);
            case "INF-03" -> DemoChance.of("arrivals", place.code(), daysAgo(day) / 90) < 0.25;
            case "INF-07" -> DemoChance.of("moves", place.code(), daysAgo(day) / 365) < 0.45;
            case "VOI-06" -> first;
            default -> false;
        };
    }

    private int daysAgo(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    private static Given of(AnswerValue value, String remark, String mender, @Nullable LocalDate mendBy) {
        return switch (value) {
            case Choice choice -> new Given(AnswerForm.valueOf(choice.name()), null, "", remark, mender, mendBy);
            case Amount(BigDecimal number) -> new Given(AnswerForm.NUMBER, number, "", remark, mender, mendBy);
            case AnswerValue.Never _ -> new Given(AnswerForm.NEVER, null, "", remark, mender, mendBy);
            case Rating(int stars) ->
                new Given(AnswerForm.RATING, BigDecimal.valueOf(stars), "", remark, mender, mendBy);
            case NotApplicable(String reason) ->
                new Given(AnswerForm.NOT_APPLICABLE, null, reason, remark, mender, mendBy);
            case AnswerValue.ResidentsRating _, AnswerValue.NotMeasuredYet _ ->
                throw new IllegalArgumentException("not a manager's to give: " + value);
        };
    }
}
