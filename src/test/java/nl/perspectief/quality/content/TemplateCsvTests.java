package nl.perspectief.quality.content;

import static nl.perspectief.quality.content.CsvFile.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.score.AnsweredBy;
import nl.perspectief.quality.score.IndicatorKind;
import nl.perspectief.quality.score.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are taken. */
class TemplateCsvTests {

    private static final CsvFile TWO_THEMES = aFile().row("T1", "SAF-02")
            .asking("18..26", "-20", "50.5")
            .with("unit_en", "degrees")
            .with("unit_nl", "graden")
            .with("unit_uk", "градусів")
            .with("never", "true")
            .with("critical", "true")
            .with("short", "false")
            .row("T20", "FOO-01")
            .with("answered_by", "residents")
            .with("kind", "scale_1_5")
            .with("threshold", ">=3.5")
            .with("weight", "3");

    @Test
    void readsAYesOrNo() {
        var indicator = only(TemplateCsv.read(aFile().bytes()));

        assertThat(indicator)
                .isEqualTo(new IndicatorContent(
                        "SAF-01",
                        1,
                        new Texts("text_en of SAF-01", "text_nl of SAF-01", "text_uk of SAF-01"),
                        new Texts("guidance_en of SAF-01", "guidance_nl of SAF-01", "guidance_uk of SAF-01"),
                        AnsweredBy.MANAGER,
                        IndicatorKind.YES_NO,
                        null,
                        null,
                        null,
                        null,
                        false,
                        2,
                        false,
                        true,
                        "source of SAF-01"));
    }

    @Test
    void readsANumber() {
        var indicator = TemplateCsv.read(TWO_THEMES.bytes())
                .themes()
                .get(0)
                .indicators()
                .get(1);

        assertThat(indicator.kind()).isEqualTo(IndicatorKind.NUMBER);
        assertThat(indicator.unit()).isEqualTo(new Texts("degrees", "graden", "градусів"));
        assertThat(indicator.min()).isEqualTo(new BigDecimal("-20"));
        assertThat(indicator.max()).isEqualTo(new BigDecimal("50.5"));
        assertThat(indicator.threshold()).isEqualTo(Threshold.parse("18..26"));
        assertThat(indicator.never()).isTrue();
        assertThat(indicator.critical()).isTrue();
        assertThat(indicator.inShort()).isFalse();
    }

    @Test
    void readsAScale() {
        var indicator = TemplateCsv.read(TWO_THEMES.bytes())
                .themes()
                .get(1)
                .indicators()
                .get(0);

        assertThat(indicator.answeredBy()).isEqualTo(AnsweredBy.RESIDENTS);
        assertThat(indicator.kind()).isEqualTo(IndicatorKind.SCALE_1_5);
        assertThat(indicator.threshold()).isEqualTo(Threshold.parse(">=3.5"));
        assertThat(indicator.weight()).isEqualTo(3);
    }

    @Test
    void readsThemesInTheirOrder() {
        var themes = TemplateCsv.read(TWO_THEMES.bytes()).themes();

        assertThat(themes).extracting(ThemeContent::code).containsExactly("T1", "T20");
        assertThat(themes).extracting(ThemeContent::position).containsExactly(1, 2);
        assertThat(themes.get(0).name()).isEqualTo(new Texts("theme_en of T1", "theme_nl of T1", "theme_uk of T1"));
        assertThat(themes.get(1).shortName().uk()).isEqualTo("theme_short_uk of T20");
    }

    @Test
    void placesIndicatorsWithinTheirTheme() {
        var content = TemplateCsv.read(TWO_THEMES.bytes());

        assertThat(content.indicators())
                .extracting(IndicatorContent::code)
                .containsExactly("SAF-01", "SAF-02", "FOO-01");
        assertThat(content.indicators()).extracting(IndicatorContent::position).containsExactly(1, 2, 1);
    }

    @Test
    void takesColumnsInAnyOrder() {
        var expected = TemplateCsv.read(TWO_THEMES.bytes());
        var columns = new ArrayList<>(Header.COLUMNS);
        Collections.shuffle(columns, new Random(1));

        assertThat(TemplateCsv.read(TWO_THEMES.withColumns(columns).bytes())).isEqualTo(expected);
    }

    @Test
    void skipsTheByteOrderMark() {
        var marked = ("\uFEFF" + aFile().text()).getBytes(StandardCharsets.UTF_8);

        assertThat(TemplateCsv.read(marked)).isEqualTo(TemplateCsv.read(aFile().bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesTheLineEndsOfAnySystem(String newline) {
        assertThat(TemplateCsv.read(aFile().withNewline(newline).bytes())).isEqualTo(TemplateCsv.read(aFile().bytes()));
    }

    @Test
    void leavesBlankRowsOut() {
        var spreadsheet = aFile().text() + "\n" + ",".repeat(26) + "\n \n";

        assertThat(TemplateCsv.read(spreadsheet.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TemplateCsv.read(aFile().bytes()));
    }

    @Test
    void keepsLineBreaksQuotationMarksAndCommas() {
        var text = only(TemplateCsv.read(
                        aFile().with("text_en", "One, two\r\nand \"three\"").bytes()))
                .text();

        assertThat(text.en()).isEqualTo("One, two\nand \"three\"");
    }

    @Test
    void takesSpacesOffTheEdges() {
        var file = aFile().with("weight", " 3 ").with("indicator_id", " SAF-01").with("text_en", " Is it?\n");

        assertThat(only(TemplateCsv.read(file.bytes())).weight()).isEqualTo(3);
        assertThat(only(TemplateCsv.read(file.bytes())).code()).isEqualTo("SAF-01");
        assertThat(only(TemplateCsv.read(file.bytes())).text().en()).isEqualTo("Is it?");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "True,true", "false,false", "FALSE,false"})
    void takesTrueAndFalseAsSpreadsheetsWriteThem(String written, boolean meant) {
        assertThat(only(TemplateCsv.read(aFile().with("critical", written).bytes()))
                        .critical())
                .isEqualTo(meant);
    }

    @Test
    void takesALongTextOfLettersOutsideTheBasicPlane() {
        var houses = "🏠".repeat(2000);

        assertThat(only(TemplateCsv.read(aFile().with("text_en", houses).bytes()))
                        .text()
                        .en())
                .isEqualTo(houses);
    }

    @Test
    void aNumberMayHaveNoUnitAndNoBounds() {
        var number = only(TemplateCsv.read(aFile().asking("<=12", "", "").bytes()));

        assertThat(number.unit()).isNull();
        assertThat(number.min()).isNull();
        assertThat(number.max()).isNull();
    }

    @ParameterizedTest
    @CsvSource({">=10,10,20", ">=20,10,20", "<=10,10,20", "10..20,10,20", ">=0,,0", "<=0,0,", "5..5,5,5"})
    void aThresholdMayBeAtTheBounds(String threshold, String min, String max) {
        var number = only(TemplateCsv.read(aFile().asking(threshold, min == null ? "" : min, max == null ? "" : max)
                .bytes()));

        assertThat(number.threshold()).isEqualTo(Threshold.parse(threshold));
    }

    @Test
    void readsFromAStream() throws IOException {
        assertThat(TemplateCsv.read(new ByteArrayInputStream(TWO_THEMES.bytes())))
                .isEqualTo(TemplateCsv.read(TWO_THEMES.bytes()));
    }

    @Test
    void takesAThousandIndicators() {
        var file = CsvFile.withoutRows();
        for (int i = 0; i < 1000; i++) {
            file.row("T1", "%s-%02d".formatted("AB" + (char) ('A' + i / 100), i % 100));
        }

        assertThat(TemplateCsv.read(file.bytes()).indicators()).hasSize(1000);
    }

    private static IndicatorContent only(TemplateContent content) {
        return content.indicators()
                .reduce((_, _) -> {
                    throw new AssertionError("more than one");
                })
                .orElseThrow();
    }
}
