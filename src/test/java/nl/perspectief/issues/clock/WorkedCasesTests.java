package nl.perspectief.issues.clock;

import static nl.perspectief.issues.clock.Written.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases that were worked out by hand, each with its reckoning. */
class WorkedCasesTests {

    private static final Pattern QUESTION =
            Pattern.compile("(?<clock>response|solution) (?<what>due|used|late|(?<percent>[0-9]+)%)(?: (?<at>.+))?");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "worked-cases.csv", delimiter = '|', numLinesToSkip = 1)
    void isAsReckonedByHand(
            String name, String holidays, String history, String asked, String answer, String reckoning) {
        assertThat(answer(Written.history(history), Written.holidays(holidays), asked))
                .as("%s: %s (%s)", name, history, reckoning)
                .isEqualTo(answer);
    }

    private static String answer(History history, Holidays holidays, String asked) {
        var question = QUESTION.matcher(asked);
        assertThat(question.matches()).as(asked).isTrue();
        var clock = question.group("clock").equals("response")
                ? history.firstResponse(holidays)
                : history.solution(holidays);
        return switch (question.group("what")) {
            case "due" -> clock.due().map(Written::written).orElse("never");
            case "used" -> hours(clock.used(moment(question.group("at")))) + " of " + hours(clock.allowed());
            case "late" -> clock.isLate(moment(question.group("at"))) ? "yes" : "no";
            default ->
                escalation(question.group("percent"))
                        .flatMap(clock::reached)
                        .map(Written::written)
                        .orElse("never");
        };
    }

    private static Optional<Escalation> escalation(String percent) {
        var found = Stream.of(Escalation.values())
                .filter(escalation -> escalation.percent() == Integer.parseInt(percent))
                .findFirst();
        assertThat(found).as(percent).isPresent();
        return found;
    }

    private static String hours(Duration duration) {
        return "%d:%02d".formatted(duration.toHours(), duration.toMinutesPart());
    }
}
