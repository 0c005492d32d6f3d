package nl.perspectief.quality.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.ScoredIndicator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checklist that comes with the portal. */
class DefaultContentTests {

    private static TemplateContent content;

    @BeforeAll
    static void read() throws IOException {
        try (var file = DefaultContentTests.class.getResourceAsStream("/content/checklist-default.csv")) {
            content = TemplateCsv.read(requireNonNull(file));
        }
    }

    @Test
    void hasNineThemesAndSixtyIndicators() {
        assertThat(content.themes()).hasSize(9);
        assertThat(content.indicators()).hasSize(60);
    }

    @Test
    void hasTwelveCriticalIndicators() {
        assertThat(content.indicators().filter(IndicatorContent::critical)).hasSize(12);
    }

    @Test
    void managersAnswerMostOfIt() {
        assertThat(answeredBy(AnsweredBy.MANAGER)).isEqualTo(52);
        assertThat(answeredBy(AnsweredBy.RESIDENTS)).isEqualTo(4);
        assertThat(answeredBy(AnsweredBy.COMPUTED)).isEqualTo(4);
    }

    @Test
    void theShortRoundHasTwentyIndicatorsAndAllCriticalOnes() {
        assertThat(content.indicators().filter(IndicatorContent::inShort)).hasSize(20);
        assertThat(content.indicators().filter(IndicatorContent::critical))
                .isNotEmpty()
                .allMatch(IndicatorContent::inShort);
    }

    @Test
    void onlyManagersAnswerCriticalAndShortOnes() {
        assertThat(content.indicators().filter(indicator -> indicator.critical() || indicator.inShort()))
                .extracting(IndicatorContent::answeredBy)
                .containsOnly(AnsweredBy.MANAGER);
    }

    @Test
    void everyIndicatorCanBeScored() {
        assertThat(content.indicators()
                        .map(indicator -> new ScoredIndicator(
                                indicator.code(),
                                indicator.kind(),
                                indicator.threshold(),
                                indicator.weight(),
                                indicator.critical(),
                                indicator.never())))
                .hasSize(60);
    }

    @Test
    void everyNumberHasAUnitAndBounds() {
        assertThat(content.indicators().filter(indicator -> indicator.kind() == IndicatorKind.NUMBER))
                .hasSize(27)
                .allMatch(indicator -> indicator.unit() != null && indicator.min() != null && indicator.max() != null);
    }

    private static long answeredBy(AnsweredBy who) {
        return content.indicators()
                .filter(indicator -> indicator.answeredBy() == who)
                .count();
    }
}
