package nl.perspectief.voting.count;

import static java.util.stream.Collectors.joining;
import static nl.perspectief.voting.count.Profile.LOT;
import static nl.perspectief.voting.count.Profile.MOST;
import static nl.perspectief.voting.count.Profile.count;
import static nl.perspectief.voting.count.Profile.lines;
import static nl.perspectief.voting.count.Profile.options;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import nl.perspectief.voting.count.Reckoning.Eliminated;
import nl.perspectief.voting.count.Reckoning.LookBack;
import nl.perspectief.voting.count.Reckoning.Round;
import org.junit.jupiter.api.Test;

/**
 * Counts that others have published. The capital of Tennessee is the example by which Wikipedia and electowiki.org compare
 * voting systems: m Memphis, n Nashville, c Chattanooga, k Knoxville, in hundredths of the voters.
 */
class PublishedCountTests {

    private static final String TENNESSEE = "42:mnck 26:nckm 15:cknm 17:kcnm";

    /** United Nations, record of the General Assembly, 2 March 2022, ES-11/1: 141 for, 5 against, 35 abstaining. */
    @Test
    void theResolutionOnUkraineHasTwoThirdsOfThoseVotingForAndAgainst() {
        var choices = Profile.answers(141, 5, 35);
        var rule = Rule.majority(null, Majority.TWO_THIRDS, MajorityBase.FOR_AND_AGAINST);

        var outcome = Count.of(new YesNo(), rule, 193, choices, Profile.ZEROS);

        assertThat(outcome.result()).isEqualTo(Result.ADOPTED);
    }

    /** electowiki.org, Tennessee example: with one mark each Memphis leads with 42. */
    @Test
    void memphisHasTheMostFirstChoices() {
        var outcome = count(new One(options("m n c k")), MOST, "42:m 26:n 15:c 17:k");

        assertThat(outcome.winners()).containsExactly("m");
    }

    /** Wikipedia, Borda count: Nashville 194, Chattanooga 173, Memphis 126, Knoxville 107. */
    @Test
    void nashvilleWinsByBorda() {
        var outcome = count(new Ranking(options("m n c k"), Method.BORDA), MOST, TENNESSEE);

        assertThat(text(outcome)).isEqualTo("m126 n194 c173 k107");
        assertThat(outcome.winners()).containsExactly("n");
    }

    /**
     * electowiki.org, Borda count, the first way to count short ballots: of ten candidates the first gets 9, the second 8,
     * all others 0.
     */
    @Test
    void aShortRankingGivesItsFirstAsMuchAsALongOne() {
        var outcome = count(new Ranking(options("a b c d e f g h i j"), Method.BORDA), MOST, "1:ab");

        assertThat(text(outcome)).isEqualTo("a9 b8 c0 d0 e0 f0 g0 h0 i0 j0");
    }

    /** Wikipedia, instant-runoff voting: Chattanooga drops out, then Nashville; Knoxville wins by 58 to 42. */
    @Test
    void knoxvilleWinsTheInstantRunoff() {
        var outcome = count(new Ranking(options("m n c k"), Method.INSTANT_RUNOFF), MOST, TENNESSEE);

        assertThat(lines(outcome, Round.class))
                .extracting(PublishedCountTests::text)
                .containsExactly("m42 n26 c15 k17", "m42 n26 k32", "m42 k58");
        assertThat(outcome.winners()).containsExactly("k");
    }

    /**
     * abif.electorama.com, TNexampleTie: 42 to 42 in the last round. There both win; here the round before decides, in which
     * Memphis had 42 and Knoxville 22.
     */
    @Test
    void aTieInTheLastRoundIsBrokenByTheRoundBefore() {
        var outcome =
                count(new Ranking(options("m n c k"), Method.INSTANT_RUNOFF), MOST, "42:mnck 20:nckm 10:cknm 12:kcnm");

        assertThat(lines(outcome, Round.class))
                .extracting(PublishedCountTests::text)
                .startsWith("m42 n20 c10 k12", "m42 n20 k22", "m42 k42");
        assertThat(lines(outcome, LookBack.class)).extracting(LookBack::number).containsExactly(2);
        assertThat(outcome.winners()).containsExactly("m");
    }

    /**
     * City of Burlington, official count. First round: Wright 2,951, Kiss 2,585, Montroll 2,063, Smith 1,306, written in 36,
     * Simpson 35, and 4 without a preference. With three left: Wright 3,294, Kiss 2,981, Montroll 2,554. Last: Kiss 4,313,
     * Wright 4,061. The city let the three weakest drop out at once, which changes no round in which they are gone.
     */
    @Test
    void burlingtonElectsItsMayorAgain() throws IOException {
        var outcome = count(new Ranking(options("i k m p s w"), Method.INSTANT_RUNOFF), MOST, burlington());

        var rounds = lines(outcome, Round.class);
        assertThat(outcome.ballots()).isEqualTo(8_980);
        assertThat(text(rounds.getFirst())).isEqualTo("i36 k2585 m2063 p35 s1306 w2951");
        assertThat(rounds.getFirst().setAside()).isEqualTo(4);
        assertThat(text(rounds.get(3))).isEqualTo("k2981 m2554 w3294");
        assertThat(text(rounds.get(4))).isEqualTo("k4313 w4061");
        assertThat(lines(outcome, Eliminated.class))
                .extracting(Eliminated::option)
                .containsExactly("p", "i", "s", "m");
        assertThat(outcome.winners()).containsExactly("k");
    }

    /** en.wikiversity.org, Selected topics in finite mathematics, Approval voting: 75, 60 and 85 of 100. */
    @Test
    void theThirdOfThreeIsApprovedByMost() {
        var outcome = count(new Approval(options("a b c"), 3), MOST, "40:ac 25:bc 20:abc 15:ab");

        assertThat(text(outcome)).isEqualTo("a75 b60 c85");
        assertThat(outcome.winners()).containsExactly("c");
    }

    /** David Lippman, Math in Society, Approval voting: with two marks each 80, 100 and 20 approve; B wins. */
    @Test
    void theSecondChoiceOfAllIsApprovedByAll() {
        var outcome = count(new Approval(options("a b c"), 2), MOST, "80:ab 15:bc 5:bc");

        assertThat(text(outcome)).isEqualTo("a80 b100 c20");
        assertThat(outcome.winners()).containsExactly("b");
    }

    /** electorama/abiftool, tennessee-example-STAR: Nashville has 261 of the stars from 0 to 5. */
    @Test
    void nashvilleHasTheHighestScore() {
        var outcome = count(new Scores(options("m n c k")), MOST, "42:m5n2c1k0 26:n5c3k2m0 15:c5k3n2m0 17:k5c3n1m0");

        assertThat(text(outcome)).isEqualTo("m210 n261 c246 k182");
        assertThat(outcome.winners()).containsExactly("n");
    }

    /** The same project, mock-scorestar-tie: Alice and Bob both have 45, Charlie 20. Drawn by hand in {@link LotTests}. */
    @Test
    void aliceAndBobHaveTheSameScore() {
        var alice = new Scores(options("a b c"));

        assertThat(count(alice, MOST, "5:a5b4c2 5:b5a4c2").tied()).containsExactly("a", "b");
        assertThat(count(alice, LOT, "5:a5b4c2 5:b5a4c2").winners()).containsExactly("a");
    }

    /**
     * Eurovision Song Contest 1969: each of 16 countries divided ten points, and nobody had a rule for the four winners with
     * 18 each (eurovisionworld.com/eurovision/1969). The sums are the published ones; which country gave what is made up.
     */
    @Test
    void fourSongsOf1969AreTied() {
        var sums = "f18 n18 s18 u18 w13 m11 b10 i10 e8 g8 l7 o6 t5 y5 p4 r1";
        var question = new Points(options(sums.replaceAll("\\d+", "")), 10);

        var outcome = Count.of(question, MOST, 16, dealt(question, sums), Profile.ZEROS);

        assertThat(text(outcome)).isEqualTo(sums);
        assertThat(outcome.tied()).containsExactly("f", "n", "s", "u");
    }

    /** Wikipedia, Block voting, three seats: A2 3,700, A3 3,600, A1 3,555, B1 2,600; the ballots are made up from the sums. */
    @Test
    void threeSeatsGoToTheThreeStrongest() {
        var outcome = count(new Election(options("a b c d"), 3, 0), MOST, "3555:abc 45:bc 100:b 2600:d");

        assertThat(text(outcome)).isEqualTo("a3555 b3700 c3600 d2600");
        assertThat(outcome.winners()).containsExactly("b", "c", "a");
    }

    /** Deals the points out to 16 ballots, one by one. */
    private static List<Choice> dealt(Points question, String sums) {
        var ballots =
                Stream.generate(() -> new TreeMap<String, Integer>()).limit(16).toList();
        var next = 0;
        for (var sum : sums.split(" ")) {
            for (var left = Integer.parseInt(sum.substring(1)); left > 0; left--) {
                ballots.get(next++ % 16).merge(sum.substring(0, 1), 1, Integer::sum);
            }
        }
        return ballots.stream().<Choice>map(question::choice).toList();
    }

    private static String burlington() throws IOException {
        try (var file = PublishedCountTests.class.getResourceAsStream("burlington-2009.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(joining(" "));
        }
    }

    private static String text(Outcome outcome) {
        return outcome.counts().stream()
                .map(tally -> tally.option() + tally.count())
                .collect(joining(" "));
    }

    private static String text(Round round) {
        return round.votes().stream()
                .map(tally -> tally.option() + tally.count())
                .collect(joining(" "));
    }
}
