package nl.perspectief.quality.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiConsumer;
import nl.perspectief.quality.score.AnswerValue.Choice;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Random answers against a second computation, and what must hold for all of them. */
class RandomScoreTests {

    private static final int CASES = 10_000;

    @Test
    void agreesWithASecondComputation() {
        var classes = EnumSet.noneOf(ScoreClass.class);
        forAll(1, (answers, _) -> {
            var score = Scoring.score(RawAnswer.toAnswered(answers));
            var second = new SecondComputation(answers);

            assertThat(shown(score.percent())).as("%s", answers).isEqualTo(second.percent());
            assertThat(score.scoreClass().name()).as("%s", answers).isEqualTo(second.scoreClass());
            assertThat(shown(score.answeredPercent())).as("%s", answers).isEqualTo(second.share());
            assertThat(score.earned()).isEqualTo(BigFraction.of(second.over(), second.under()));
            assertThat(score.weight()).isEqualTo(second.weight());
            classes.add(score.scoreClass());
        });

        assertThat(classes).as("classes that came up").containsExactlyInAnyOrder(ScoreClass.values());
    }

    @Test
    void partsAddUpToTheWhole() {
        forAll(2, (answers, _) -> {
            var score = Scoring.score(RawAnswer.toAnswered(answers));

            assertThat(score.applicable()).isEqualTo(score.answered() + score.open());
            assertThat(score.contributions()).hasSameSizeAs(answers);
            score.percent().ifPresent(percent -> assertThat(percent).isBetween(0, 100));
            assertThat(shown(score.answeredPercent()).equals("100"))
                    .isEqualTo(score.open() == 0 && score.answered() > 0);
        });
    }

    @Test
    void theOrderDoesNotMatter() {
        forAll(3, (answers, random) -> {
            var shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, random);

            assertSameResult(answers, shuffled);
        });
    }

    @Test
    void notApplicableChangesNothing() {
        forAll(4, (answers, random) -> {
            var more = new ArrayList<>(answers);
            more.add(
                    random.nextInt(answers.size() + 1),
                    RawAnswer.one(random, "NEW-01").saying("outside"));
            more.add(RawAnswer.one(random, "NEW-02").saying("later"));

            assertSameResult(answers, more);
            assertThat(Scoring.score(RawAnswer.toAnswered(more)).answeredPercent())
                    .isEqualTo(Scoring.score(RawAnswer.toAnswered(answers)).answeredPercent());
        });
    }

    @Test
    void whatIsOpenChangesOnlyTheShareAnswered() {
        forAll(5, (answers, random) -> {
            var more = new ArrayList<>(answers);
            more.add(RawAnswer.one(random, "NEW-01").saying("open"));

            assertSameResult(answers, more);
            assertThat(Scoring.score(RawAnswer.toAnswered(more))
                            .answeredPercent()
                            .orElseThrow())
                    .isLessThan(100);
        });
    }

    @Test
    void scalingAllWeightsChangesNothing() {
        forAll(6, (answers, random) -> {
            var light = answers.stream().map(answer -> answer.weighing(1)).toList();
            var factor = 2 + random.nextInt(2);
            var heavy = answers.stream().map(answer -> answer.weighing(factor)).toList();

            assertSameResult(light, heavy);
        });
    }

    @Test
    void addingAYesNeverLowersAndAddingANoNeverRaises() {
        forAll(7, (answers, random) -> {
            var before = Scoring.score(RawAnswer.toAnswered(answers));
            var weight = 1 + random.nextInt(3);
            var withYes = Scoring.score(plus(answers, Samples.criticalYesNo("NEW-01", weight), Choice.YES));
            var withNo = Scoring.score(plus(answers, Samples.yesNo("NEW-01", weight), Choice.NO));

            assertThat(withYes.percent().orElseThrow())
                    .isGreaterThanOrEqualTo(before.percent().orElse(0));
            assertThat(withNo.percent().orElseThrow())
                    .isLessThanOrEqualTo(before.percent().orElse(100));
        });
    }

    @Test
    void aCriticalNoIsAlwaysBad() {
        forAll(8, (answers, _) -> {
            var score = Scoring.score(plus(answers, Samples.criticalYesNo("NEW-01", 1), Choice.NO));

            assertThat(score.scoreClass()).isEqualTo(ScoreClass.BAD);
            assertThat(score.criticalFailed()).endsWith("NEW-01");
        });
    }

    @Test
    void aWholeLiesBetweenItsThemes() {
        forAll(9, (answers, random) -> {
            var cut = random.nextInt(answers.size() + 1);
            var one = Scoring.score(RawAnswer.toAnswered(answers.subList(0, cut)));
            var other = Scoring.score(RawAnswer.toAnswered(answers.subList(cut, answers.size())));
            var whole = Scoring.score(RawAnswer.toAnswered(answers));

            assertThat(whole.earned()).isEqualTo(one.earned().add(other.earned()));
            if (one.percent().isPresent() && other.percent().isPresent()) {
                var first = one.percent().getAsInt();
                var second = other.percent().getAsInt();
                assertThat(whole.percent().orElseThrow()).isBetween(Math.min(first, second), Math.max(first, second));
            } else {
                assertThat(whole.percent()).isEqualTo(one.percent().isPresent() ? one.percent() : other.percent());
            }
        });
    }

    private static void forAll(long seed, BiConsumer<List<RawAnswer>, Random> check) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            check.accept(RawAnswer.someOf(random, i % 100 == 0 ? 60 : 8), random);
        }
    }

    private static void assertSameResult(List<RawAnswer> some, List<RawAnswer> others) {
        var expected = Scoring.score(RawAnswer.toAnswered(some));
        var score = Scoring.score(RawAnswer.toAnswered(others));

        assertThat(score.percent()).as("%s", others).isEqualTo(expected.percent());
        assertThat(score.scoreClass()).as("%s", others).isEqualTo(expected.scoreClass());
        assertThat(score.criticalFailed()).containsExactlyInAnyOrderElementsOf(expected.criticalFailed());
    }

    private static List<Answered> plus(List<RawAnswer> answers, ScoredIndicator indicator, AnswerValue answer) {
        var more = new ArrayList<>(RawAnswer.toAnswered(answers));
        more.add(new Answered(indicator, answer));
        return more;
    }

    private static String shown(OptionalInt percent) {
        return percent.isPresent() ? String.valueOf(percent.getAsInt()) : "-";
    }
}
