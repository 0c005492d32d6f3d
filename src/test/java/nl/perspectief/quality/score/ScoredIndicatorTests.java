package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.IndicatorKind.NUMBER;
import static nl.perspectief.quality.score.IndicatorKind.SCALE_1_5;
import static nl.perspectief.quality.score.IndicatorKind.YES_NO;
import static nl.perspectief.quality.score.IndicatorKind.YES_PARTLY_NO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoredIndicatorTests {

    @Test
    void needsACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> indicator(" ", YES_NO, null, 1, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void weighsOneToThree(int weight) {
        assertThat(indicator("SAF-01", YES_NO, null, weight, false).weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAnyOtherWeight(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator("SAF-01", YES_NO, null, weight, false))
                .withMessageContaining("SAF-01");
    }

    @ParameterizedTest
    @CsvSource({
        "YES_NO,        , true",
        "YES_NO,        >=1, false",
        "YES_PARTLY_NO, , true",
        "YES_PARTLY_NO, 0..1, false",
        "NUMBER,        , false",
        "NUMBER,        >=4, true",
        "NUMBER,        <=4, true",
        "NUMBER,        4..5, true",
        "SCALE_1_5,     , false",
        "SCALE_1_5,     <=4, false",
        "SCALE_1_5,     1..4, false",
        "SCALE_1_5,     >=0.9, false",
        "SCALE_1_5,     >=1, true",
        "SCALE_1_5,     >=3.5, true",
        "SCALE_1_5,     >=5, true",
        "SCALE_1_5,     >=5.1, false",
    })
    void takesOnlyAThresholdThatFitsItsKind(IndicatorKind kind, @Nullable String written, boolean fits) {
        var threshold = written == null ? null : Threshold.parse(written);

        assertThat(ScoredIndicator.thresholdFits(kind, threshold)).isEqualTo(fits);
        if (fits) {
            assertThat(indicator("SAF-01", kind, threshold, 1, false).threshold())
                    .isEqualTo(threshold);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> indicator("SAF-01", kind, threshold, 1, false));
        }
    }

    @Test
    void aNumberMayBeNever() {
        assertThat(indicator("SAF-05", NUMBER, Threshold.parse("<=12"), 1, true).never())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "NUMBER", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseMayBeNever(IndicatorKind kind) {
        var threshold = kind == SCALE_1_5 ? Threshold.parse(">=3") : null;

        assertThatIllegalArgumentException().isThrownBy(() -> indicator("SAF-01", kind, threshold, 1, true));
    }

    @Test
    void onlyAnswersInWordsAreChoices() {
        assertThat(IndicatorKind.values()).filteredOn(IndicatorKind::isChoice).containsExactly(YES_NO, YES_PARTLY_NO);
    }

    private static ScoredIndicator indicator(
            String code, IndicatorKind kind, @Nullable Threshold threshold, int weight, boolean never) {
        return new ScoredIndicator(code, kind, threshold, weight, false, never);
    }
}
