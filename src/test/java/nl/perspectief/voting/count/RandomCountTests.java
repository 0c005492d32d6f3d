package nl.perspectief.voting.count;

import static nl.perspectief.voting.count.Profile.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.perspectief.voting.count.Question.Marking;
import nl.perspectief.voting.count.Question.Rating;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.RandomPoll.Way;
import nl.perspectief.voting.count.Reckoning.Drawn;
import nl.perspectief.voting.count.Reckoning.LookBack;
import nl.perspectief.voting.count.Reckoning.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random polls, small so that ties are common, against a second count, and what must hold for all of them. */
class RandomCountTests {

    private static final int CASES = 10_000;
    private static final int FEWER_CASES = 1_000;

    @ParameterizedTest
    @EnumSource
    void agreesWithASecondCount(Way way) {
        var results = EnumSet.noneOf(Result.class);
        var drawn = 0;
        var lookedBack = 0;
        for (var seed = 0; seed < CASES; seed++) {
            var poll = new RandomPoll(way, new Random(seed));
            var outcome = poll.count();
            var second = poll.secondCount();

            assertThat(outcome.result() + " " + outcome.winners() + " " + outcome.tied())
                    .as("seed %d: %s", seed, poll)
                    .isEqualTo(second.outcome());
            assertThat(lines(outcome, Round.class))
                    .as("seed %d: %s", seed, poll)
                    .extracting(RandomCountTests::text)
                    .isEqualTo(
                            second.rounds.subList(0, lines(outcome, Round.class).size()));
            second.points()
                    .forEach((id, points) -> assertThat(outcome.count(id)).isEqualTo((long) points));
            results.add(outcome.result());
            drawn += lines(outcome, Drawn.class).size();
            lookedBack += lines(outcome, LookBack.class).size();
        }

        assertThat(results).containsExactlyInAnyOrderElementsOf(possible(way));
        assertThat(drawn > 200).as("lots drawn: %d", drawn).isEqualTo(way != Way.YES_NO);
        assertThat(lookedBack > 200).as("looked back: %d", lookedBack).isEqualTo(way == Way.INSTANT_RUNOFF);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheBallotsDoesNotMatter(Way way) {
        for (var seed = 0; seed < FEWER_CASES; seed++) {
            var random = new Random(seed);
            var poll = new RandomPoll(way, random);
            var shuffled = new ArrayList<>(poll.ballots);
            Collections.shuffle(shuffled, random);

            assertThat(poll.with(shuffled).count())
                    .as("seed %d: %s", seed, poll)
                    .isEqualTo(poll.count());
        }
    }

    /** Where no lot is drawn, as that goes by the options' ids; it also puts equals in order who are all elected. */
    @ParameterizedTest
    @EnumSource(names = "YES_NO", mode = EnumSource.Mode.EXCLUDE)
    void otherIdsForTheOptionsChangeNothingElse(Way way) {
        var renamed = 0;
        for (var seed = 0; seed < FEWER_CASES; seed++) {
            var poll = new RandomPoll(way, new Random(seed));
            var outcome = poll.count();
            if (lines(outcome, Drawn.class).isEmpty()) {
                var other = poll.renamed().count();
                assertThat(other.result()).as("seed %d: %s", seed, poll).isEqualTo(outcome.result());
                assertThat(other.winners())
                        .as("seed %d: %s", seed, poll)
                        .containsExactlyInAnyOrderElementsOf(renamed(outcome.winners(), poll));
                renamed++;
            }
        }
        assertThat(renamed).isGreaterThan(FEWER_CASES / 10);
    }

    /** Not so in an instant run-off, which is known for it, nor among several seats. */
    @ParameterizedTest
    @EnumSource(
            names = {"YES_NO", "INSTANT_RUNOFF", "ELECTION"},
            mode = EnumSource.Mode.EXCLUDE)
    void oneMoreBallotForTheWinnerLeavesItTheWinner(Way way) {
        for (var seed = 0; seed < FEWER_CASES; seed++) {
            var poll = new RandomPoll(way, new Random(seed));
            var outcome = poll.count();
            if (outcome.result() == Result.CHOSEN) {
                assertThat(poll.withOneMore(onlyFor(outcome.winners().getFirst(), poll.question))
                                .count()
                                .winners())
                        .as("seed %d: %s", seed, poll)
                        .isEqualTo(outcome.winners());
            }
        }
    }

    @Test
    void oneMoreYesLeavesAMotionAdopted() {
        for (var seed = 0; seed < CASES; seed++) {
            var poll = new RandomPoll(Way.YES_NO, new Random(seed));
            if (poll.count().result() == Result.ADOPTED && poll.ballots.size() < poll.roll) {
                assertThat(poll.withOneMore("\"yes\"").count().result())
                        .as("seed %d: %s", seed, poll)
                        .isEqualTo(Result.ADOPTED);
            }
        }
    }

    private static Set<Result> possible(Way way) {
        return way == Way.YES_NO
                ? EnumSet.of(Result.ADOPTED, Result.REJECTED, Result.NO_QUORUM)
                : EnumSet.of(Result.CHOSEN, Result.TIED, Result.NO_CHOICE, Result.NO_QUORUM);
    }

    private static String onlyFor(String winner, Question question) {
        return switch (question) {
            case YesNo _ -> "\"yes\"";
            case Rating rating -> "{\"" + winner + "\":" + rating.mostEach() + "}";
            case Marking _, Question.Ranking _ -> "[\"" + winner + "\"]";
        };
    }

    private static List<String> renamed(List<String> ids, RandomPoll poll) {
        return ids.stream().map(poll::renamed).toList();
    }

    private static String text(Round round) {
        return round.votes().stream()
                .map(tally -> tally.option() + tally.count())
                .toList()
                .toString();
    }
}
