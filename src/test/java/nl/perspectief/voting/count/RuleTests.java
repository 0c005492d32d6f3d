package nl.perspectief.voting.count;

import static nl.perspectief.voting.count.Profile.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.perspectief.base.BadInputException;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTests {

    private static final One CHOICE = new One(options("a b"));

    @Test
    void itsTextIsCanonical() {
        assertThat(Rule.majority(Share.percent(50), Majority.TWO_THIRDS, MajorityBase.WHOLE_ROLL)
                        .toJson())
                .isEqualTo("{\"base\":\"WHOLE_ROLL\",\"majority\":\"TWO_THIRDS\","
                        + "\"quorum\":{\"denominator\":2,\"numerator\":1},\"tie\":\"REJECTED\"}");
        assertThat(Rule.most(null, Tie.LOT).toJson())
                .isEqualTo("{\"base\":\"FOR_AND_AGAINST\",\"majority\":\"SIMPLE\",\"quorum\":null,\"tie\":\"LOT\"}");
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsText(Majority majority) {
        for (var base : MajorityBase.values()) {
            var rule = Rule.majority(new Share(2, 3), majority, base);

            assertThat(Rule.fromJson(rule.toJson())).isEqualTo(rule);
        }
        assertThat(Rule.fromJson(Rule.most(null, Tie.LOT).toJson())).isEqualTo(Rule.most(null, Tie.LOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"base\":\"FOR_AND_AGAINST\",\"majority\":\"SIMPLE\",\"tie\":\"LOT\"}",
                "{\"base\":\"FOR_AND_AGAINST\",\"majority\":\"HALF\",\"quorum\":null,\"tie\":\"LOT\"}",
                "{\"base\":\"ALL_BALLOTS\",\"majority\":\"SIMPLE\",\"quorum\":null,\"tie\":\"LOT\"}",
                "{\"base\":\"FOR_AND_AGAINST\",\"majority\":\"SIMPLE\",\"quorum\":null,\"tie\":\"LOT\" }",
                "{\"majority\":\"SIMPLE\",\"base\":\"FOR_AND_AGAINST\",\"quorum\":null,\"tie\":\"LOT\"}",
                "{\"base\":\"FOR_AND_AGAINST\",\"majority\":\"SIMPLE\","
                        + "\"quorum\":{\"denominator\":4,\"numerator\":2},\"tie\":\"LOT\"}",
                "{\"base\":\"FOR_AND_AGAINST\",\"majority\":\"SIMPLE\",\"quorum\":0.5,\"tie\":\"LOT\"}"
            })
    void anotherTextIsNoRule(String text) {
        assertThatThrownBy(() -> Rule.fromJson(text)).isInstanceOf(BadInputException.class);
    }

    @Test
    void aSimpleMajorityIgnoresTheBase() {
        assertThat(Rule.majority(null, Majority.SIMPLE, MajorityBase.WHOLE_ROLL))
                .isEqualTo(Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST));
    }

    @Test
    void theLotIsOnlyForOptionsAndPersons() {
        refuses("voting.bad.lot", () -> Rule.most(null, Tie.LOT).check(new YesNo()));
        assertThatNoException().isThrownBy(() -> Rule.most(null, Tie.LOT).check(CHOICE));
        assertThatNoException().isThrownBy(() -> Rule.most(null, Tie.REJECTED).check(CHOICE));
    }

    @ParameterizedTest
    @EnumSource(names = "SIMPLE", mode = EnumSource.Mode.EXCLUDE)
    void aMajorityIsOnlyForYesAndNo(Majority majority) {
        var rule = Rule.majority(null, majority, MajorityBase.ALL_BALLOTS);

        refuses("voting.bad.majority", () -> rule.check(CHOICE));
        assertThatNoException().isThrownBy(() -> rule.check(new YesNo()));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "-1, 2", "3, 2", "1, 0", "-1, -2", "1, 1001", "1001, 1001"})
    void aQuorumIsMoreThanNobodyAndAtMostAll(int numerator, int denominator) {
        refuses("voting.bad.quorum", () -> new Share(numerator, denominator));
    }

    @Test
    void aShareIsInLowestTerms() {
        assertThat(Share.percent(50)).isEqualTo(new Share(1, 2));
        assertThat(new Share(1000, 1000)).isEqualTo(new Share(1, 1));
    }

    private static void refuses(String key, Runnable rule) {
        assertThatThrownBy(rule::run)
                .isInstanceOfSatisfying(
                        BadInputException.class, bad -> assertThat(bad.key()).isEqualTo(key));
    }
}
