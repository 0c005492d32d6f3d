package nl.perspectief.issues.clock;

import static java.time.temporal.ChronoUnit.NANOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.issues.clock.Fact.Moved;
import nl.perspectief.issues.clock.Fact.Recategorised;
import nl.perspectief.issues.clock.Fact.Reported;
import nl.perspectief.issues.clock.RandomHistory.Line;
import org.junit.jupiter.api.Test;

/** Random histories against a second computation, and what must hold for all of them. */
class RandomHistoryTests {

    private static final int CASES = 10_000;

    @Test
    void agreesWithASecondComputation() {
        var answers = new TreeSet<String>();
        forAll(1, (history, random) -> {
            var now = history.lines().getFirst().minute() - 100 + random.nextInt(20 * 24 * 60);
            for (var solution : List.of(false, true)) {
                var clock = clock(history.toHistory(), history.holidays(), solution);
                var second = new SecondComputation(history, solution, now);

                assertThat(clock.used(moment(now))).as("%s", history).isEqualTo(Duration.ofMinutes(second.used()));
                for (var escalation : Escalation.values()) {
                    var expected = second.reached(escalation.percent()).stream()
                            .mapToObj(RandomHistoryTests::moment)
                            .findFirst();
                    assertThat(clock.reached(escalation))
                            .as("%s: %s", escalation, history)
                            .isEqualTo(expected);
                    answers.add(escalation + (expected.isPresent() ? " reached" : " never"));
                }
            }
        });

        assertThat(answers).as("answers that came up").hasSize(2 * Escalation.values().length);
    }

    @Test
    void whatIsUsedNeverGrowsLess() {
        forAll(2, (history, random) -> {
            var clock = clock(history.toHistory(), history.holidays(), random.nextBoolean());
            var now = somewhere(history, random);
            var later = now.plus(random.nextLong(Duration.ofDays(9).toNanos()), NANOS);

            assertThat(clock.used(later)).isGreaterThanOrEqualTo(clock.used(now));
            assertThat(clock.isLate(later) || !clock.isLate(now)).isTrue();
        });
    }

    @Test
    void aShareIsReachedWhenItIsUsedAndNotBefore() {
        forAll(3, (history, random) -> {
            var clock = clock(exact(history, random), history.holidays(), random.nextBoolean());
            for (var escalation : Escalation.values()) {
                clock.reached(escalation).ifPresent(reached -> {
                    assertThat(clock.usedPercent(reached)).isGreaterThanOrEqualTo(escalation.percent());
                    // in the hour that comes twice the dial has come to 03:00 already, and stands still
                    if (!Written.written(reached).matches("Sun .+-10-.. 03:00")) {
                        assertThat(clock.usedPercent(reached.minusNanos(1))).isLessThan(escalation.percent());
                    }
                });
            }
        });
    }

    @Test
    void warningsComeInOrder() {
        forAll(4, (history, random) -> {
            var clock = clock(history.toHistory(), history.holidays(), random.nextBoolean());
            var warnings = Stream.of(Escalation.values()).map(clock::reached).toList();

            assertThat(warnings.stream().flatMap(Optional::stream).toList()).isSorted();
            assertThat(warnings.stream().dropWhile(Optional::isPresent)).allMatch(Optional::isEmpty);
        });
    }

    @Test
    void isLateAfterTheDueMomentAndNotAtIt() {
        forAll(5, (history, random) -> {
            var clock = clock(history.toHistory(), history.holidays(), random.nextBoolean());
            clock.due().ifPresent(due -> {
                assertThat(clock.isLate(due)).isFalse();
                assertThat(clock.isLate(due.plusNanos(1)))
                        .isEqualTo(clock.ended().map(due::isBefore).orElse(true));
            });
        });
    }

    @Test
    void aLongerWaitNeverMakesItDueEarlier() {
        forAll(6, (history, random) -> {
            var asked = somewhere(history, random);
            var answered = asked.plus(random.nextLong(Duration.ofDays(3).toNanos()), NANOS);
            var later = answered.plus(random.nextLong(Duration.ofDays(3).toNanos()), NANOS);
            var none = solution(history, List.of());
            var shorter = solution(history, wait(asked, answered));
            var longer = solution(history, wait(asked, later));

            assertNotBefore(shorter, none);
            assertNotBefore(longer, shorter);
        });
    }

    @Test
    void aWaitOfNoTimeOrOneInTwoPartsChangesNothing() {
        forAll(7, (history, random) -> {
            var asked = somewhere(history, random);
            var between = asked.plus(random.nextLong(Duration.ofDays(3).toNanos()), NANOS);
            var answered = between.plus(random.nextLong(Duration.ofDays(3).toNanos()), NANOS);

            assertThat(solution(history, wait(asked, asked)).due())
                    .isEqualTo(solution(history, List.of()).due());
            assertThat(solution(history, both(wait(asked, between), wait(between, answered)))
                            .due())
                    .isEqualTo(solution(history, wait(asked, answered)).due());
        });
    }

    @Test
    void moreHoursNeverMakeItDueEarlier() {
        forAll(8, (history, random) -> {
            for (var kind : ClockKind.values()) {
                var hours = IntStream.rangeClosed(1, 600).filter(kind::takes).toArray();
                var some = 1 + random.nextInt(hours.length - 1);
                var at = somewhere(history, random);

                assertNotBefore(
                        solution(history, List.of(new Recategorised(at, new Targets(kind, 1, hours[some])))),
                        solution(history, List.of(new Recategorised(at, new Targets(kind, 1, hours[some - 1])))));
            }
        });
    }

    /** But for the clock on the wall in the hour that comes twice, where the same local time is due at the same time. */
    @Test
    void aLaterReportIsNeverDueEarlier() {
        forAll(9, (history, random) -> {
            var first = somewhere(history, random);
            var second = first.plus(random.nextLong(Duration.ofDays(2).toNanos()), NANOS);
            for (var kind : List.of(ClockKind.AROUND_THE_CLOCK, ClockKind.WORKDAYS)) {
                var targets = new Targets(kind, 8, 24 * (1 + random.nextInt(42)));

                assertThat(due(second, targets, history)).isAfterOrEqualTo(due(first, targets, history));
            }
        });
    }

    @Test
    void theOrderInWhichFactsAreListedDoesNotMatter() {
        forAll(10, (history, random) -> {
            var facts = history.toFacts();
            if (history.lines().stream().map(Line::minute).distinct().count()
                    == history.lines().size()) {
                var shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, random);

                assertThat(new History(shuffled).solution(history.holidays()).due())
                        .isEqualTo(
                                history.toHistory().solution(history.holidays()).due());
            }
        });
    }

    private static void forAll(long seed, BiConsumer<RandomHistory, Random> check) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            check.accept(RandomHistory.one(random), random);
        }
    }

    private static TargetClock clock(History history, Holidays holidays, boolean solution) {
        return solution ? history.solution(holidays) : history.firstResponse(holidays);
    }

    /** Of a history that runs on, with something more that happened later. */
    private static TargetClock solution(RandomHistory history, List<? extends Fact> more) {
        var goesOn = new Moved(moment(history.lastMinute()), Pace.RUNNING);
        return new History(both(both(history.toFacts(), List.of(goesOn)), more)).solution(history.holidays());
    }

    private static Instant due(Instant reported, Targets targets, RandomHistory history) {
        return new History(List.of(new Reported(reported, targets)))
                .solution(history.holidays())
                .due()
                .orElseThrow();
    }

    /** With a wait at any nanosecond. */
    private static History exact(RandomHistory history, Random random) {
        var asked = somewhere(history, random);
        return new History(both(
                history.toFacts(),
                wait(asked, asked.plus(random.nextLong(Duration.ofDays(3).toNanos()), NANOS))));
    }

    private static List<Fact> wait(Instant from, Instant to) {
        return List.of(new Moved(from, Pace.WAITING), new Moved(to, Pace.RUNNING));
    }

    private static List<Fact> both(List<? extends Fact> some, List<? extends Fact> more) {
        return Stream.concat(some.stream(), more.stream()).map(Fact.class::cast).toList();
    }

    /** A moment after the last thing that happened. */
    private static Instant somewhere(RandomHistory history, Random random) {
        return moment(history.lastMinute())
                .plus(1 + random.nextLong(Duration.ofDays(9).toNanos()), NANOS);
    }

    private static Instant moment(int minute) {
        return RandomHistory.BEGIN.plusSeconds(60L * minute);
    }

    /** None at all is later than any. */
    private static void assertNotBefore(TargetClock one, TargetClock other) {
        assertThat(one.due().orElse(Instant.MAX)).isAfterOrEqualTo(other.due().orElse(Instant.MAX));
    }
}
