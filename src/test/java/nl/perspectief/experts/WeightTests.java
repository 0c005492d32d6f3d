package nl.perspectief.experts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By trying all there is: who knows all weights and tones, and the rule, learns of no group of one to four people. */
class WeightTests {

    private static final int FEWEST = 5;

    @ParameterizedTest
    @CsvSource({
        "0, 61, FEW",
        "5, 61, FEW",
        "6, 61, SIX",
        "11, 61, SIX",
        "12, 61, TWELVE",
        "19, 61, TWELVE",
        "20, 61, TWENTY",
        "39, 61, TWENTY",
        "40, 61, FORTY",
        "61, 61, FORTY"
    })
    void aWeightIsAStep(int interviews, int all, Weight told) {
        assertThat(Weight.of(interviews, all)).isEqualTo(told);
        assertThat(Weight.ofLeast(told.least())).isEqualTo(told);
    }

    @Test
    void whatNobodySaysAnyMoreIsNoStep() {
        assertThat(Weight.of(0, 100)).isEqualTo(Weight.FEW);
        assertThat(Weight.ofLeast(Weight.GONE.least())).isEqualTo(Weight.GONE);
    }

    @Test
    void ofNearlyAllNoMoreIsToldThanLeavesFive() {
        assertThat(Weight.of(10, 10)).isEqualTo(Weight.FEW);
        assertThat(Weight.of(11, 11)).isEqualTo(Weight.SIX);
        assertThat(Weight.of(44, 44)).isEqualTo(Weight.TWENTY);
        assertThat(Weight.of(45, 45)).isEqualTo(Weight.FORTY);
    }

    /**
     * Everybody says nothing about the theme, or something else about it, or what the one insight says, or the other, or
     * both. Told are the theme and the two insights.
     */
    @ParameterizedTest
    @ValueSource(ints = {5, 9, 11, 14, 17, 25, 33, 45})
    void ofAThemeWithTwoInsightsNoChoiceIsKnownToHaveFew(int people) {
        noChoiceIsKnownToHaveFew(
                5,
                people,
                said -> List.of(
                        Weight.of(people - said[0], people),
                        ofInsight(said[2] + said[4], people),
                        ofInsight(said[3] + said[4], people)));
    }

    /** The same once the two are merged: then the theme is told, and the two together. */
    @ParameterizedTest
    @ValueSource(ints = {5, 9, 11, 14, 17, 25, 33, 45})
    void ofAMergeNoChoiceIsKnownToHaveFew(int people) {
        noChoiceIsKnownToHaveFew(
                5,
                people,
                said -> List.of(Weight.of(people - said[0], people), ofInsight(said[2] + said[3] + said[4], people)));
    }

    /** Three insights, which anybody can share as they like. */
    @ParameterizedTest
    @ValueSource(ints = {8, 11, 13})
    void ofThreeInsightsNoChoiceIsKnownToHaveFew(int people) {
        noChoiceIsKnownToHaveFew(
                9,
                people,
                said -> List.of(
                        Weight.of(people - said[8], people),
                        ofInsight(said[1] + said[3] + said[5] + said[7], people),
                        ofInsight(said[2] + said[3] + said[6] + said[7], people),
                        ofInsight(said[4] + said[5] + said[6] + said[7], people)));
    }

    /** That nobody says it is told. */
    private static Weight ofInsight(int interviews, int people) {
        return interviews == 0 ? Weight.GONE : Weight.of(interviews, people);
    }

    private interface Telling {
        List<Weight> of(int[] said);
    }

    /** @param kinds of things that each of them can say, of which everybody says one */
    private static void noChoiceIsKnownToHaveFew(int kinds, int people, Telling telling) {
        var possible = new HashMap<List<Weight>, boolean[]>();
        spread(new int[kinds], 0, people, telling, possible);
        assertThat(possible).isNotEmpty();
        possible.forEach((told, choices) -> {
            for (var choice = 1; choice < choices.length; choice++) {
                assertThat(choices[choice])
                        .as("none or five of %s, when told %s".formatted(Integer.toBinaryString(choice), told))
                        .isTrue();
            }
        });
    }

    private static void spread(
            int[] said, int place, int left, Telling telling, Map<List<Weight>, boolean[]> possible) {
        if (place == said.length - 1) {
            said[place] = left;
            var choices = possible.computeIfAbsent(telling.of(said), _ -> new boolean[1 << said.length]);
            for (var choice = 1; choice < choices.length; choice++) {
                var people = sum(said, choice);
                choices[choice] |= people == 0 || people >= FEWEST;
            }
            return;
        }
        for (var count = 0; count <= left; count++) {
            said[place] = count;
            spread(said, place + 1, left - count, telling, possible);
        }
    }

    private static int sum(int[] counts, int choice) {
        var sum = 0;
        for (var place = 0; place < counts.length; place++) {
            sum += (choice >> place & 1) * counts[place];
        }
        return sum;
    }

    @Test
    void theAttackerOfTheseTestsFindsWhatNarrowerStepsTell() {
        // five to nine said the one, and five to nine the one or the other: at most four said only the other
        var only = new HashSet<Integer>();
        for (var one = 5; one <= 9; one++) {
            for (var both = one; both <= 9; both++) {
                only.add(both - one);
            }
        }
        assertThat(only).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 4, 0, 0", "3, 0, 1, 3, 0, 1", "1, 1, 1, 2, 1, 1", "9, 0, 1, 4, 0, 0", "5, 2, 9, 1, 1, 2"})
    void theToneIsToldInQuarters(int positive, int neutral, int negative, int most, int between, int least) {
        assertThat(Tones.of(positive, neutral, negative)).isEqualTo(new Tones(most, between, least));
    }

    @Test
    void nothingHasNoTone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tones.of(0, 0, 0));
    }

    /** Of eleven people, which six to eleven may be, five say it in just these tones, with ten passages each at most. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whateverToneIsToldFiveMaySpeakInAnyOfThem(int tones) {
        assertThat(told(tones)).hasSize(15);
    }

    private static Set<Tones> told(int tones) {
        var told = new HashSet<Tones>();
        var ten = 10;
        for (var positive = 0; positive <= 60; positive++) {
            for (var neutral = 0; neutral <= 60; neutral++) {
                for (var negative = 0; negative <= 60; negative++) {
                    var passages = new int[] {positive, neutral, negative};
                    var theirs = sum(passages, tones);
                    var others = sum(passages, 7 & ~tones);
                    var each = Integer.bitCount(tones);
                    var isPossible = others <= 6 * ten
                            && theirs + others >= FEWEST * each + 6
                            && theirs + others <= 11 * ten
                            && isEach(passages, tones);
                    if (isPossible) {
                        told.add(Tones.of(positive, neutral, negative));
                    }
                }
            }
        }
        return told;
    }

    private static boolean isEach(int[] passages, int tones) {
        for (var tone = 0; tone < passages.length; tone++) {
            if ((tones >> tone & 1) == 1 && passages[tone] < FEWEST) {
                return false;
            }
        }
        return true;
    }
}
