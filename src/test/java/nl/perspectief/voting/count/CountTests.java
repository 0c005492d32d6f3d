package nl.perspectief.voting.count;

import static nl.perspectief.voting.count.Profile.LOT;
import static nl.perspectief.voting.count.Profile.MOST;
import static nl.perspectief.voting.count.Profile.ZEROS;
import static nl.perspectief.voting.count.Profile.answers;
import static nl.perspectief.voting.count.Profile.ballots;
import static nl.perspectief.voting.count.Profile.count;
import static nl.perspectief.voting.count.Profile.lines;
import static nl.perspectief.voting.count.Profile.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.perspectief.base.BadInputException;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Ranking.Method;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Reckoning.Ahead;
import nl.perspectief.voting.count.Reckoning.Chosen;
import nl.perspectief.voting.count.Reckoning.Drawn;
import nl.perspectief.voting.count.Reckoning.Eliminated;
import nl.perspectief.voting.count.Reckoning.LookBack;
import nl.perspectief.voting.count.Reckoning.Needed;
import nl.perspectief.voting.count.Reckoning.NothingSaid;
import nl.perspectief.voting.count.Reckoning.Quorum;
import nl.perspectief.voting.count.Reckoning.Round;
import nl.perspectief.voting.count.Reckoning.Standing;
import nl.perspectief.voting.count.Reckoning.Tie;
import nl.perspectief.voting.count.Reckoning.Turnout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule, worked out by hand at its edge; lots are those of {@link LotTests}: f, a, d, e, c, b. */
class CountTests {

    @ParameterizedTest
    @CsvSource({
        // yes > no, whatever the base
        "SIMPLE, FOR_AND_AGAINST, 10, 1, 0, 9, 1, ADOPTED",
        "SIMPLE, FOR_AND_AGAINST, 10, 2, 2, 0, 3, REJECTED",
        "SIMPLE, ALL_BALLOTS, 10, 2, 1, 7, 2, ADOPTED",
        "SIMPLE, WHOLE_ROLL, 99, 3, 2, 0, 3, ADOPTED",
        // yes > half of 10, of 11; of 10 ballots, of 11; of a roll of 20, of 21
        "ABSOLUTE, FOR_AND_AGAINST, 20, 5, 5, 3, 6, REJECTED",
        "ABSOLUTE, FOR_AND_AGAINST, 20, 6, 5, 9, 6, ADOPTED",
        "ABSOLUTE, ALL_BALLOTS, 20, 5, 0, 5, 6, REJECTED",
        "ABSOLUTE, ALL_BALLOTS, 20, 6, 0, 5, 6, ADOPTED",
        "ABSOLUTE, WHOLE_ROLL, 20, 10, 0, 0, 11, REJECTED",
        "ABSOLUTE, WHOLE_ROLL, 21, 11, 0, 0, 11, ADOPTED",
        // yes ≥ two thirds of 3, of 299, of 300; of 6 ballots, of 7; of a roll of 7
        "TWO_THIRDS, FOR_AND_AGAINST, 9, 2, 1, 5, 2, ADOPTED",
        "TWO_THIRDS, FOR_AND_AGAINST, 999, 199, 100, 0, 200, REJECTED",
        "TWO_THIRDS, FOR_AND_AGAINST, 999, 200, 100, 0, 200, ADOPTED",
        "TWO_THIRDS, ALL_BALLOTS, 9, 4, 0, 2, 4, ADOPTED",
        "TWO_THIRDS, ALL_BALLOTS, 9, 4, 0, 3, 5, REJECTED",
        "TWO_THIRDS, WHOLE_ROLL, 7, 5, 0, 0, 5, ADOPTED",
        "TWO_THIRDS, WHOLE_ROLL, 7, 4, 0, 3, 5, REJECTED",
        // yes ≥ four fifths of 5, of 499; of 5 ballots, of 6; of a roll of 6
        "FOUR_FIFTHS, FOR_AND_AGAINST, 9, 4, 1, 4, 4, ADOPTED",
        "FOUR_FIFTHS, FOR_AND_AGAINST, 999, 399, 100, 0, 400, REJECTED",
        "FOUR_FIFTHS, ALL_BALLOTS, 9, 4, 0, 1, 4, ADOPTED",
        "FOUR_FIFTHS, ALL_BALLOTS, 9, 4, 0, 2, 5, REJECTED",
        "FOUR_FIFTHS, WHOLE_ROLL, 6, 5, 0, 0, 5, ADOPTED",
        "FOUR_FIFTHS, WHOLE_ROLL, 6, 4, 0, 0, 5, REJECTED"
    })
    void aMotionNeedsTheMajorityOfItsRule(
            Majority majority,
            MajorityBase base,
            int roll,
            int yes,
            int no,
            int abstentions,
            long needed,
            Result result) {
        var outcome =
                Count.of(new YesNo(), Rule.majority(null, majority, base), roll, answers(yes, no, abstentions), ZEROS);

        assertThat(outcome.result()).isEqualTo(result);
        assertThat(lines(outcome, Needed.class)).extracting(Needed::needed).containsExactly(needed);
    }

    @ParameterizedTest
    @EnumSource
    void withNothingForAndNothingAgainstAMotionIsNotAdopted(Majority majority) {
        for (var base : MajorityBase.values()) {
            for (var choices : List.of(answers(0, 0, 0), answers(0, 0, 7))) {
                var outcome = Count.of(new YesNo(), Rule.majority(null, majority, base), 7, choices, ZEROS);

                assertThat(outcome.result()).isEqualTo(Result.REJECTED);
                assertThat(lines(outcome, NothingSaid.class)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 7, 4, true",
        "1, 2, 7, 3, false",
        "1, 2, 8, 4, true",
        "1, 3, 1350, 450, true",
        "1, 3, 1350, 449, false",
        "1, 1, 5, 5, true",
        "1, 1, 5, 4, false",
        "1, 1000, 100000, 100, true",
        "1, 1000, 100001, 100, false"
    })
    void ballotsMustReachTheQuorumAbstentionsIncluded(
            int numerator, int denominator, int roll, int ballots, boolean reached) {
        var rule = Rule.majority(new Share(numerator, denominator), Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST);

        var outcome = Count.of(new YesNo(), rule, roll, answers(1, 0, ballots - 1), ZEROS);

        assertThat(outcome.result()).isEqualTo(reached ? Result.ADOPTED : Result.NO_QUORUM);
        assertThat(lines(outcome, Quorum.class)).extracting(Quorum::isReached).containsExactly(reached);
    }

    @Test
    void withoutAQuorumNobodyIsChosen() {
        var question = new One(options("a b"));
        var rule = Rule.most(Share.percent(50), LOT.tie());

        var outcome = Count.of(question, rule, 10, ballots(question, "4:a"), ZEROS);

        assertThat(outcome.result()).isEqualTo(Result.NO_QUORUM);
        assertThat(outcome.winners()).isEmpty();
        assertThat(outcome.count("a")).isEqualTo(4);
        assertThat(outcome.reckoning().lines())
                .containsExactly(new Turnout(10, 4, 0), new Quorum(new Share(1, 2), 5, 4));
    }

    @Test
    void theCountsOfAMotionAreYesNoAndAbstain() {
        var outcome = Count.of(
                new YesNo(),
                Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST),
                9,
                answers(3, 2, 1),
                ZEROS);

        assertThat(outcome.counts()).containsExactly(new Tally("yes", 3), new Tally("no", 2), new Tally("abstain", 1));
        assertThat(outcome.abstained()).isEqualTo(1);
    }

    @Test
    void mostVotesWinHoweverFew() {
        var outcome = count(new One(options("a b c")), MOST, "2:b 1:a 9:");

        assertThat(outcome.result()).isEqualTo(Result.CHOSEN);
        assertThat(outcome.winners()).containsExactly("b");
        assertThat(outcome.reckoning().lines())
                .containsExactly(
                        new Turnout(12, 12, 9),
                        new Standing(List.of(new Tally("b", 2), new Tally("a", 1), new Tally("c", 0))),
                        new Chosen(null, List.of("b")));
    }

    @Test
    void equalsStayUndecidedWithoutALot() {
        var outcome = count(new Approval(options("a b c"), 2), MOST, "2:ab 1:c");

        assertThat(outcome.result()).isEqualTo(Result.TIED);
        assertThat(outcome.winners()).isEmpty();
        assertThat(outcome.tied()).containsExactly("a", "b");
        assertThat(lines(outcome, Tie.class)).containsExactly(new Tie(List.of("a", "b"), 1));
    }

    @Test
    void theLotDecidesBetweenEquals() {
        var outcome = count(new One(options("b d e c")), LOT, "2:b 2:d 2:e 1:c");

        assertThat(outcome.winners()).containsExactly("d");
        assertThat(lines(outcome, Drawn.class)).containsExactly(new Drawn(Lot.draw(ZEROS, List.of("d", "e", "b")), 1));
    }

    @Test
    void anotherSealDrawsAnotherWinner() {
        var digest = new byte[Lot.DIGEST];
        for (var i = 0; i < digest.length; i++) {
            digest[i] = (byte) i;
        }
        var question = new One(options("d e"));

        assertThat(Count.of(question, LOT, 2, ballots(question, "1:d 1:e"), ZEROS)
                        .winners())
                .containsExactly("d");
        assertThat(Count.of(question, LOT, 2, ballots(question, "1:d 1:e"), digest)
                        .winners())
                .containsExactly("e");
    }

    @ParameterizedTest
    @EnumSource(RandomPoll.Way.class)
    void whereAllAbstainNothingIsChosenByLotNeither(RandomPoll.Way way) {
        var question = switch (way) {
            case YES_NO, ONE -> new One(options("a b"));
            case APPROVAL -> new Approval(options("a b"), 1);
            case SCORES -> new Scores(options("a b"));
            case BORDA -> new Ranking(options("a b"), Method.BORDA);
            case INSTANT_RUNOFF -> new Ranking(options("a b"), Method.INSTANT_RUNOFF);
            case POINTS -> new Points(options("a b"), 3);
            case ELECTION -> new Election(options("a b"), 1, 0);
        };

        for (var choices : List.of(List.<Choice>of(), ballots(question, "3:"))) {
            assertThat(Count.of(question, LOT, 3, choices, ZEROS).result()).isEqualTo(Result.NO_CHOICE);
        }
    }

    @Test
    void scoresAddUpAndNoScoreCountsNothing() {
        var outcome = count(new Scores(options("a b c")), MOST, "1:a5b1 1:b3 1:b3c5");

        assertThat(outcome.counts()).containsExactly(new Tally("a", 5), new Tally("b", 7), new Tally("c", 5));
        assertThat(outcome.winners()).containsExactly("b");
    }

    @Test
    void pointsLeftOverAreLost() {
        var outcome = count(new Points(options("a b"), 9), MOST, "1:a2 1:b1");

        assertThat(outcome.counts()).containsExactly(new Tally("a", 2), new Tally("b", 1));
    }

    @Test
    void inBordaWhatIsNotRankedGetsNothing() {
        var outcome = count(new Ranking(options("a b c d"), Method.BORDA), MOST, "1:dcba 1:b 1:cd");

        assertThat(outcome.counts())
                .containsExactly(
                        new Tally("a", 0), new Tally("b", 1 + 3), new Tally("c", 2 + 3), new Tally("d", 3 + 2));
        assertThat(outcome.tied()).containsExactly("c", "d");
    }

    @Test
    void ballotsWithoutAPreferenceThatIsLeftAreSetAside() {
        // c drops out: a has 6 of the 10 that still count, and would have to have 7 of all 13
        var outcome = count(new Ranking(options("a b c"), Method.INSTANT_RUNOFF), MOST, "5:a 4:b 1:ca 2:c 1:");

        assertThat(outcome.winners()).containsExactly("a");
        assertThat(outcome.reckoning().lines())
                .containsExactly(
                        new Turnout(13, 13, 1),
                        new Round(1, List.of(new Tally("a", 5), new Tally("b", 4), new Tally("c", 3)), 1),
                        new Eliminated("c", 3),
                        new Round(2, List.of(new Tally("a", 6), new Tally("b", 4)), 3),
                        new Ahead("a", 6, 10));
    }

    @Test
    void moreThanHalfEndsTheRunoffAndHalfDoesNot() {
        var ranking = new Ranking(options("a b c"), Method.INSTANT_RUNOFF);

        assertThat(lines(count(ranking, MOST, "3:a 1:b 1:c"), Round.class)).hasSize(1);
        assertThat(lines(count(ranking, MOST, "3:a 2:b 1:c"), Round.class)).hasSize(2);
    }

    @Test
    void equallyLastAreToldApartByTheRoundsBeforeBackwards() {
        // f goes to b and d, e to c and d: b, c and d have 10 each in round 3
        var outcome = count(
                new Ranking(options("a b c d e f"), Method.INSTANT_RUNOFF),
                MOST,
                "20:a 9:b 8:c 7:d 2:ec 2:ed 2:e 1:fb 1:fd");

        assertThat(lines(outcome, LookBack.class))
                .startsWith(
                        new LookBack(
                                2,
                                List.of(new Tally("b", 10), new Tally("c", 8), new Tally("d", 8)),
                                List.of("c", "d")),
                        new LookBack(1, List.of(new Tally("c", 8), new Tally("d", 7)), List.of("d")));
        assertThat(lines(outcome, Drawn.class)).isEmpty();
        assertThat(lines(outcome, Eliminated.class))
                .extracting(Eliminated::option)
                .startsWith("f", "e", "d");
    }

    @Test
    void equallyLastInAllRoundsAreToldApartByTheLotWhateverTheRule() {
        // f and e go to d; b and c have 4 in all rounds
        var outcome =
                count(new Ranking(options("a b c d e f"), Method.INSTANT_RUNOFF), MOST, "9:a 4:b 4:c 3:d 2:ed 1:fd");

        assertThat(lines(outcome, LookBack.class)).extracting(LookBack::number).containsExactly(2, 1);
        assertThat(lines(outcome, Drawn.class)).containsExactly(new Drawn(Lot.draw(ZEROS, List.of("c", "b")), 1));
        assertThat(lines(outcome, Eliminated.class))
                .extracting(Eliminated::option)
                .startsWith("f", "e", "b");
    }

    @Test
    void twoEqualToTheEndAreATieThatOnlyTheRuleGivesToTheLot() {
        var ranking = new Ranking(options("a b c"), Method.INSTANT_RUNOFF);

        assertThat(count(ranking, MOST, "2:a 2:b 1:c").result()).isEqualTo(Result.TIED);
        assertThat(count(ranking, MOST, "2:a 2:b 1:c").tied()).containsExactly("a", "b");
        assertThat(count(ranking, LOT, "2:a 2:b 1:c").winners()).containsExactly("a");
    }

    @Test
    void eachLocationGetsItsMinimumFirstAndTheStrongestTheRest() {
        // north has the four strongest, but south gets its seat
        var question = new Election(options("an bn cn dn es fs"), 4, 1);

        var outcome = count(question, MOST, "9:abcd 1:abc 1:ab 1:a 3:e 2:f");

        assertThat(outcome.winners()).containsExactly("a", "b", "c", "e");
        assertThat(lines(outcome, Chosen.class))
                .containsExactly(
                        new Chosen("n", List.of("a")),
                        new Chosen("s", List.of("e")),
                        new Chosen(null, List.of("b", "c")));
    }

    @Test
    void equalsWhoAreAllElectedAreNoTie() {
        var outcome = count(new Election(options("an bn cs ds"), 3, 1), MOST, "5:ab 2:c 1:d");

        assertThat(outcome.result()).isEqualTo(Result.CHOSEN);
        assertThat(outcome.winners()).containsExactly("a", "b", "c");
    }

    @Test
    void aTieForTheLastSeatLeavesTheOthersElected() {
        var question = new Election(options("a b c d"), 2, 0);

        var undecided = count(question, MOST, "5:a 3:b 3:d");
        var drawn = count(question, LOT, "5:a 3:b 3:d");

        assertThat(undecided.result()).isEqualTo(Result.TIED);
        assertThat(undecided.winners()).containsExactly("a");
        assertThat(lines(undecided, Tie.class)).containsExactly(new Tie(List.of("b", "d"), 1));
        assertThat(drawn.winners()).containsExactly("a", "d");
    }

    @Test
    void aTieForALocationsSeatIsDrawnAmongItsOwn() {
        // south: c, d and e are equal, d is drawn; the rest goes to b, so that c and e get nothing
        var outcome = count(new Election(options("an bn cs ds es"), 3, 1), LOT, "4:ab 1:c 1:d 1:e");

        assertThat(outcome.winners()).containsExactly("a", "b", "d");
        assertThat(lines(outcome, Drawn.class)).containsExactly(new Drawn(Lot.draw(ZEROS, List.of("c", "d", "e")), 1));
    }

    @Test
    void withAsManyCandidatesAsSeatsAllAreElected() {
        assertThat(count(new Election(options("a b"), 2, 0), MOST, "3:a").winners())
                .containsExactly("a", "b");
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsNotCounted() {
        var choices = ballots(new One(options("a b c")), "1:c");

        assertThatThrownBy(() -> Count.of(new One(options("a b")), MOST, 1, choices, ZEROS))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> Count.of(new YesNo(), MOST, 1, choices, ZEROS)).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> Count.of(new YesNo(), LOT, 1, answers(1, 0, 0), ZEROS))
                .isInstanceOf(BadInputException.class);
    }

    @Test
    void moreBallotsThanVotersAreNotCountedNorAPollOfNobody() {
        assertThatThrownBy(() -> Count.of(new YesNo(), MOST, 0, List.of(), ZEROS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Count.of(new YesNo(), MOST, 1, answers(2, 0, 0), ZEROS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Takes about a second; comparing each ballot with each other would take hours. */
    @Test
    void aHundredThousandRankingsAreReadAndCountedInSeconds() {
        var random = new Random(1);
        var question = new Ranking(options("a b c d e f g h i j k l"), Method.INSTANT_RUNOFF);
        var ids = new ArrayList<>(question.options().stream().map(Option::id).toList());
        var texts = new ArrayList<String>();
        for (var i = 0; i < 100_000; i++) {
            Collections.shuffle(ids, random);
            texts.add(question.choice(ids).toJson());
        }

        var outcome = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Count.of(
                        question,
                        LOT,
                        100_000,
                        texts.stream().map(question::parse).toList(),
                        ZEROS));

        assertThat(outcome.result()).isEqualTo(Result.CHOSEN);
        assertThat(lines(outcome, Round.class)).hasSizeGreaterThan(5);
    }
}
