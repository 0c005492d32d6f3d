package nl.perspectief.voting.count;

import static nl.perspectief.voting.count.Profile.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Ranking.Method;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTests {

    private static final List<Option> ABC = options("a b c");
    private static final String HUGE = "[" + "\"a\",".repeat(1_000_000) + "\"a\"]";
    private static final String DEEP = "[".repeat(1_900);

    @Test
    void aQuestionNobodyCanUseIsRefused() {
        refuses("voting.bad.fewOptions", () -> new One(options("a")));
        refuses("voting.bad.fewOptions", () -> new Scores(List.of()));
        refuses("voting.bad.manyOptions", () -> new One(many(101)));
        refuses("voting.bad.sameOption", () -> new One(options("a b a")));
        refuses("voting.bad.most", () -> new Approval(ABC, 0));
        refuses("voting.bad.most", () -> new Approval(ABC, 4));
        refuses("voting.bad.points", () -> new Points(ABC, 1));
        refuses("voting.bad.points", () -> new Points(ABC, 101));
        refuses("voting.bad.seats", () -> new Election(ABC, 0, 0));
        refuses("voting.bad.seats", () -> new Election(ABC, 4, 0));
    }

    @Test
    void seatsPerLocationMustFit() {
        var candidates = options("an bn cs");

        assertThatNoException().isThrownBy(() -> new Election(candidates, 2, 1));
        refuses("voting.bad.minimum", () -> new Election(candidates, 2, -1));
        refuses("voting.bad.minimum", () -> new Election(candidates, 2, 3));
        refuses("voting.bad.minimum", () -> new Election(candidates, 2, Integer.MAX_VALUE));
        refuses("voting.bad.locationSeats", () -> new Election(candidates, 1, 1));
        refuses("voting.bad.locationSeats", () -> new Election(candidates, 3, 2));
        refuses("voting.bad.locationCandidates", () -> new Election(options("an bn cn ds"), 4, 2));
        refuses("voting.bad.noLocation", () -> new Election(options("an b"), 2, 1));
        assertThatNoException().isThrownBy(() -> new Election(options("an b"), 2, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "ab cd", "abcdefghi", "\u0430", "a\"", "-"})
    void anIdIsShortAndPlain(String id) {
        refuses("voting.bad.option", () -> new Option(id));
    }

    @Test
    void personsAreVotedOnInSecret() {
        refuses("voting.bad.openElection", () -> new Election(ABC, 1, 0).check(Secrecy.OPEN));
        assertThatNoException().isThrownBy(() -> new Election(many(100), 1, 0).check(Secrecy.SECRET));
    }

    @Test
    void whatPutsManyOptionsInOrderIsNotSecret() {
        for (var question :
                List.of(new Scores(many(13)), new Points(many(13), 9), new Ranking(many(13), Method.BORDA))) {
            refuses("voting.bad.manySecretOptions", () -> question.check(Secrecy.SECRET));
            assertThatNoException().isThrownBy(() -> question.check(Secrecy.OPEN));
        }
        assertThatNoException().isThrownBy(() -> new Scores(many(12)).check(Secrecy.SECRET));
        assertThatNoException().isThrownBy(() -> new Approval(many(13), 5).check(Secrecy.SECRET));
        assertThatNoException().isThrownBy(() -> new YesNo().check(Secrecy.SECRET));
    }

    static Stream<Arguments> manifests() {
        return Stream.of(
                Arguments.of(new YesNo(), "{\"kind\":\"YES_NO\"}"),
                Arguments.of(new One(options("b a")), "{\"kind\":\"ONE\",\"options\":[{\"id\":\"b\"},{\"id\":\"a\"}]}"),
                Arguments.of(
                        new Approval(options("a b"), 2),
                        "{\"kind\":\"APPROVAL\",\"most\":2,\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"),
                Arguments.of(
                        new Scores(options("a b")),
                        "{\"kind\":\"SCORES\",\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"),
                Arguments.of(
                        new Ranking(options("a b"), Method.INSTANT_RUNOFF),
                        "{\"kind\":\"RANKING\",\"method\":\"INSTANT_RUNOFF\",\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"),
                Arguments.of(
                        new Points(options("a b"), 10),
                        "{\"kind\":\"POINTS\",\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"points\":10}"),
                Arguments.of(
                        new Election(options("a7 b8"), 2, 1),
                        "{\"kind\":\"ELECTION\",\"minimumPerLocation\":1,\"options\":[{\"id\":\"a\",\"location\":\"7\"},"
                                + "{\"id\":\"b\",\"location\":\"8\"}],\"seats\":2}"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void hasOneCanonicalTextAndIsReadBackFromIt(Question question, String text) {
        assertThat(question.toJson()).isEqualTo(text);
        assertThat(Question.fromJson(text)).isEqualTo(question);
    }

    @Test
    void theLargestQuestionIsReadBack() {
        var candidates = IntStream.range(10_000_000, 10_000_100)
                .mapToObj(i -> new Option(String.valueOf(i), "l".repeat(40)))
                .toList();
        var question = new Election(candidates, 100, 1);

        assertThat(Question.fromJson(question.toJson())).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "{\"kind\":\"TWO\"}",
                "{\"kind\":\"YES_NO\",\"options\":[]}",
                " {\"kind\":\"YES_NO\"}",
                "{\"kind\":\"YES_NO\"}{}",
                "{\"kind\":\"YES_NO\",\"kind\":\"YES_NO\"}",
                "{\"kind\":\"ONE\",\"options\":{\"id\":\"a\"}}",
                "{\"kind\":\"ONE\",\"options\":[\"a\",\"b\"]}",
                "{\"kind\":\"ONE\",\"options\":[{\"id\":\"a\",\"location\":null},{\"id\":\"b\"}]}",
                "{\"kind\":\"POINTS\",\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"points\":10.0}",
                "{\"kind\":\"POINTS\",\"options\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"points\":99999999999}"
            })
    void anotherTextIsNoQuestion(String text) {
        assertThatThrownBy(() -> Question.fromJson(text)).isInstanceOf(BadInputException.class);
    }

    static Stream<Arguments> ballots() {
        var ranking = new Ranking(ABC, Method.BORDA);
        return Stream.of(
                Arguments.of(new YesNo(), new YesNo().choice(Answer.YES), "\"yes\""),
                Arguments.of(new YesNo(), new YesNo().choice(Answer.ABSTAIN), "\"abstain\""),
                Arguments.of(new One(ABC), new One(ABC).choice(Set.of("b")), "[\"b\"]"),
                Arguments.of(new One(ABC), new One(ABC).choice(Set.of()), "[]"),
                Arguments.of(
                        new Approval(options("c b a"), 2),
                        new Approval(options("c b a"), 2).choice(List.of("a", "c")),
                        "[\"c\",\"a\"]"),
                Arguments.of(
                        new Election(ABC, 2, 0), new Election(ABC, 2, 0).choice(Set.of("c", "a")), "[\"a\",\"c\"]"),
                Arguments.of(ranking, ranking.choice(List.of("c", "a")), "[\"c\",\"a\"]"),
                Arguments.of(
                        new Scores(options("b a c")),
                        new Scores(options("b a c")).choice(Map.of("b", 5, "a", 1, "c", 0)),
                        "{\"a\":1,\"b\":5}"),
                Arguments.of(new Points(ABC, 10), new Points(ABC, 10).choice(Map.of("a", 0)), "{}"),
                Arguments.of(new Points(ABC, 10), new Points(ABC, 10).choice(Map.of("c", 10)), "{\"c\":10}"));
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void aBallotHasOneCanonicalTextAndIsReadBackFromIt(Question question, Choice choice, String text) {
        assertThat(choice.toJson()).isEqualTo(text);
        assertThat(question.parse(text)).isEqualTo(choice);
    }

    @Test
    void theLargestBallotIsReadBack() {
        var options = IntStream.range(10_000_000, 10_000_100)
                .mapToObj(i -> new Option(String.valueOf(i)))
                .toList();
        var ranking = new Ranking(options, Method.BORDA);
        var scores = new Scores(options);

        var order = ranking.choice(options.stream().map(Option::id).toList().reversed());
        var fives = scores.choice(options.stream().collect(Collectors.toMap(Option::id, _ -> 5)));

        assertThat(ranking.parse(order.toJson())).isEqualTo(order);
        assertThat(scores.parse(fives.toJson())).isEqualTo(fives);
    }

    static Stream<Arguments> nonsense() {
        var ranking = new Ranking(ABC, Method.INSTANT_RUNOFF);
        return Stream.of(
                        texts(
                                new YesNo(),
                                "\"Yes\"",
                                "yes",
                                "\"yes\" ",
                                "[\"yes\"]",
                                "true",
                                "\"\\u0079es\"",
                                "\"maybe\""),
                        texts(
                                new One(ABC),
                                "[\"a\",\"b\"]",
                                "[\"d\"]",
                                "[\"a\",\"a\"]",
                                "\"a\"",
                                "[null]",
                                "[1]",
                                "[[\"a\"]]"),
                        texts(
                                new One(ABC),
                                "[ \"a\"]",
                                "[\"a\"]]",
                                "[\"a\"],",
                                "{\"a\":1}",
                                "",
                                "[\"a",
                                HUGE,
                                DEEP,
                                "[\"\\u0061\"]"),
                        texts(
                                new Approval(ABC, 2),
                                "[\"b\",\"a\"]",
                                "[\"a\",\"b\",\"c\"]",
                                "[\"a\",\"a\"]",
                                "[\"a\",\"x\"]"),
                        texts(new Election(ABC, 1, 0), "[\"a\",\"b\"]", "[\"z\"]"),
                        texts(
                                ranking,
                                "[\"a\",\"b\",\"a\"]",
                                "[\"a\",\"b\",\"c\",\"a\"]",
                                "[\"a\",\"d\"]",
                                "[\"a\",null]",
                                "{}"),
                        texts(
                                new Scores(ABC),
                                "{\"a\":6}",
                                "{\"a\":-1}",
                                "{\"a\":0}",
                                "{\"a\":1.0}",
                                "{\"a\":1e0}",
                                "{\"a\":\"1\"}"),
                        texts(
                                new Scores(ABC),
                                "{\"b\":1,\"a\":1}",
                                "{\"a\":1,\"a\":1}",
                                "{\"a\":1,\"a\":2}",
                                "{\"d\":1}",
                                "[]"),
                        texts(
                                new Scores(ABC),
                                "{\"a\":99999999999999999999}",
                                "{\"a\":null}",
                                "{\"a\":[1]}",
                                "{\"a\":01}"),
                        texts(
                                new Points(ABC, 9),
                                "{\"a\":10}",
                                "{\"a\":5,\"b\":5}",
                                "{\"a\":2147483647,\"b\":2147483647}"))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> texts(Question question, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(question, text));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("nonsense")
    void whatIsNoBallotIsRefusedWithoutTellingIt(Question question, String text) {
        assertThatThrownBy(() -> question.parse(text))
                .isInstanceOfSatisfying(BadInputException.class, bad -> {
                    assertThat(bad.getMessage()).matches("choice: voting\\.bad\\.\\w+");
                    assertThat(bad.arguments()).doesNotContain((Object) text);
                })
                .hasNoCause();
    }

    @Test
    void aChoiceDoesNotShowItselfInALog() {
        assertThat(ballots().map(each -> String.valueOf(each.get()[1]))).containsOnly(Choice.SAYS_NOTHING);
    }

    private static List<Option> many(int number) {
        return IntStream.range(0, number).mapToObj(i -> new Option("o" + i)).toList();
    }

    private static void refuses(String key, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.key()).isEqualTo(key));
    }
}
