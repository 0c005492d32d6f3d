package nl.perspectief.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.perspectief.quality.score.AnswerValue;

/** What was wrong with critical indicators, where and how long; everywhere else they are in order. */
final class DemoIncidents {

    /** @param days in which it was to be mended each time that it was found */
    record Incident(
            String location,
            String indicator,
            AnswerValue answer,
            LocalDate from,
            LocalDate until,
            String mender,
            int days) {}

    private final List<Incident> all;

    DemoIncidents(LocalDate today) {
        all = DemoFile.read("demo-incidents.csv").stream()
                .map(line -> new Incident(
                        line.getField("location"),
                        line.getField("indicator"),
                        answer(line.getField("answer")),
                        DemoFile.requiredDay(line.getField("from"), today),
                        DemoFile.requiredDay(line.getField("until"), today),
                        line.getField("mender"),
                        Integer.parseInt(line.getField("days"))))
                .toList();
    }

    Optional<Incident> find(DemoPlace place, String indicator, LocalDate day) {
        return all.stream()
                .filter(incident -> incident.location().equals(place.code())
                        && incident.indicator().equals(indicator)
                        && !day.isBefore(incident.from())
                        && !day.isAfter(incident.until()))
                .findFirst();
    }

    private static AnswerValue answer(String text) {
        return switch (text) {
            case "NO" -> AnswerValue.Choice.NO;
            case "PARTLY" -> AnswerValue.Choice.PARTLY;
            default -> new AnswerValue.Amount(new BigDecimal(text));
        };
    }
}
