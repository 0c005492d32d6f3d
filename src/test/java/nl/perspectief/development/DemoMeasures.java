package nl.perspectief.development;

import static nl.perspectief.development.DemoPlace.Trait.LOW;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.quality.score.AnswerValue;

/** The numbers that a round finds: near the threshold, and at one location much the same from round to round. */
final class DemoMeasures {

    /** Where the numbers lie that meet the indicator, and those that don't. */
    private record Span(double metFrom, double metTo, double failedFrom, double failedTo, int decimals) {

        AnswerValue at(boolean met, double share) {
            var from = met ? metFrom : failedFrom;
            var to = met ? metTo : failedTo;
            return amount(from + (to - from) * share, decimals);
        }
    }

    private final Map<String, Span> spans = new HashMap<>();

    DemoMeasures() {
        for (var line : DemoFile.read("demo-measures.csv")) {
            spans.put(
                    line.getField("indicator"),
                    new Span(
                            Double.parseDouble(line.getField("met_from")),
                            Double.parseDouble(line.getField("met_to")),
                            Double.parseDouble(line.getField("failed_from")),
                            Double.parseDouble(line.getField("failed_to")),
                            Integer.parseInt(line.getField("decimals"))));
        }
    }

    AnswerValue measure(DemoPlace place, String indicator, LocalDate day, boolean met) {
        var own = DemoChance.of("own", place.code(), indicator);
        var then = DemoChance.of("then", place.code(), indicator, month(day));
        return switch (indicator) {
            // the building and the way there never change
            case "SPA-02" -> amount(place.has(LOW) ? 2.0 : 2.3 + own * 0.7, 2);
            case "WEL-02" -> amount(0.4 + own * 2.2, 1);
            case "CHI-04" -> own < 0.15 ? amount(0, 0) : amount(0.3 + own * 2.2, 1);
            case "VOI-03" -> share(met, own);
            case "SAF-05", "BLD-06" -> monthsSince(place, indicator, day, met);
            case "HYG-06" -> daysWithoutPests(place, day, met, then);
            case "BLD-03" -> temperature(day, met, then);
            default -> Objects.requireNonNull(spans.get(indicator), indicator).at(met, own * 0.8 + then * 0.2);
        };
    }

    /** Of a handful of people. */
    private static AnswerValue share(boolean met, double own) {
        var shares = met ? List.of(33, 40, 43, 50, 57, 60) : List.of(0, 17, 20, 25);
        return amount(shares.get((int) (own * shares.size())), 0);
    }

    /** Once a year, or not for longer. */
    private static AnswerValue monthsSince(DemoPlace place, String indicator, LocalDate day, boolean met) {
        var phase = DemoChance.below(18, "phase", place.code(), indicator) + month(day);
        if (!met && place.openSince().plusMonths(13).isAfter(day)) {
            return new AnswerValue.Never();
        }
        return amount(met ? phase % 12 : 13 + phase % 18, 0);
    }

    private static AnswerValue daysWithoutPests(DemoPlace place, LocalDate day, boolean met, double then) {
        if (!met) {
            return amount(then * 25, 0);
        }
        var phase = DemoChance.below(330, "pests", place.code());
        return phase < 60 ? new AnswerValue.Never() : amount(35 + Math.floorMod(day.toEpochDay() + phase, 330), 0);
    }

    private static AnswerValue temperature(LocalDate day, boolean met, double then) {
        if (met) {
            return amount((isSummer(day) ? 22 : 18.6) + then * 3.4, 1);
        }
        return amount((isSummer(day) ? 26.6 : 15.4) + then * 2.3, 1);
    }

    /** When rooms are too warm rather than too cold. */
    static boolean isSummer(LocalDate day) {
        return day.getMonthValue() >= 6 && day.getMonthValue() <= 8;
    }

    private static int month(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(LocalDate.EPOCH, day);
    }

    private static AnswerValue amount(double number, int decimals) {
        return new AnswerValue.Amount(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }
}
