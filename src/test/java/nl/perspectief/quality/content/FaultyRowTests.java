package nl.perspectief.quality.content;

import static nl.perspectief.quality.content.CsvFile.aFile;
import static nl.perspectief.quality.content.FaultAssertions.assertFaults;
import static nl.perspectief.quality.content.FaultAssertions.fault;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows and cells that are refused. */
class FaultyRowTests {

    @Test
    void anyRequiredCellThatIsBlank() {
        var optional = List.of("unit_en", "unit_nl", "unit_uk", "min", "max");
        Header.COLUMNS.stream()
                .filter(column -> !optional.contains(column))
                .forEach(column ->
                        assertFaults(aFile().with(column, " ")).containsExactly(fault(2, column, "required", column)));
    }

    @Test
    void aUnitInOneLanguageOnly() {
        assertFaults(aFile().asking(">=1", "", "").with("unit_nl", "dagen"))
                .containsExactly(
                        fault(2, "unit_en", "required", "unit_en"), fault(2, "unit_uk", "required", "unit_uk"));
    }

    @Test
    void tooFewAndTooManyCells() {
        assertFaults(aFile().text() + "T1,Safety\n").containsExactly(fault(3, "", "cellCount", 2, 27));
        assertFaults(aFile().text().stripTrailing() + ",\n").containsExactly(fault(2, "", "cellCount", 28, 27));
    }

    @Test
    void tellsTheLineOfTheFileWhereTheRowStarts() {
        var file = aFile().with("text_en", "one\ntwo\r\nthree\rfour")
                .row("T1", "SAF-02")
                .with("weight", "4")
                .with("source", "a\nb")
                .row("T1", "SAF-03")
                .with("weight", "5");

        assertFaults(file).containsExactly(fault(6, "weight", "weight", "4"), fault(8, "weight", "weight", "5"));
    }

    @Test
    void countsBlankRowsAsLines() {
        var file = aFile().text() + "\n" + ",".repeat(26) + "\n" + "T1,Safety\n";

        assertFaults(file).containsExactly(fault(5, "", "cellCount", 2, 27));
    }

    @ParameterizedTest
    @CsvSource({
        "text_en,2000",
        "text_nl,2000",
        "text_uk,2000",
        "guidance_en,2000",
        "source,2000",
        "theme_en,200",
        "theme_uk,200",
        "theme_short_nl,40"
    })
    void aTextThatIsTooLong(String column, int most) {
        TemplateCsv.read(aFile().with(column, "я".repeat(most)).bytes());

        assertFaults(aFile().with(column, "я".repeat(most + 1)))
                .containsExactly(fault(2, column, "tooLong", column, most));
    }

    @Test
    void aUnitThatIsTooLong() {
        assertFaults(aFile().asking(">=1", "", "")
                        .with("unit_en", "days")
                        .with("unit_nl", "d".repeat(41))
                        .with("unit_uk", "днів"))
                .containsExactly(fault(2, "unit_nl", "tooLong", "unit_nl", 40));
    }

    @ParameterizedTest
    @CsvSource({
        "0,U+0000",
        "7,U+0007",
        "9,U+0009",
        "27,U+001B",
        "127,U+007F",
        "133,U+0085",
        "8238,U+202E",
        "8233,U+2029"
    })
    void aControlCharacter(int character, String shown) {
        assertFaults(aFile().with("text_uk", "a" + (char) character + "b"))
                .containsExactly(fault(2, "text_uk", "controlCharacter", "text_uk", shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"saf-01", "SAF-1", "SAF-001", "SAF01", "SAFE-01", "SÄF-01", "SAF-٠١", "SAF–01", "АВС-01"})
    void anIndicatorCodeOfAnotherForm(String code) {
        assertFaults(aFile().with("indicator_id", code))
                .containsExactly(fault(2, "indicator_id", "indicatorCode", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t1", "T", "1", "T1a", "T1234", "Т1", "T 1", "T٣"})
    void aThemeCodeOfAnotherForm(String code) {
        assertFaults(aFile().with("theme_id", code)).containsExactly(fault(2, "theme_id", "themeCode", code));
    }

    @Test
    void anIndicatorCodeThatIsThereTwice() {
        assertFaults(aFile().row("T1", "SAF-02").row("T2", "SAF-01").row("T2", "SAF-01"))
                .containsExactly(
                        fault(4, "indicator_id", "duplicateCode", "SAF-01", 2L),
                        fault(5, "indicator_id", "duplicateCode", "SAF-01", 2L));
    }

    @Test
    void aThemeWithDifferingTexts() {
        assertFaults(aFile().row("T1", "SAF-02")
                        .with("theme_uk", "Інша")
                        .with("theme_short_nl", "Anders")
                        .row("T1", "SAF-03"))
                .containsExactly(fault(3, "theme_uk", "themeDiffers", "T1", "theme_uk, theme_short_nl", 2L));
    }

    @Test
    void anEmptyThemeTextDoesNotDifferToo() {
        assertFaults(aFile().row("T1", "SAF-02").with("theme_uk", ""))
                .containsExactly(fault(3, "theme_uk", "required", "theme_uk"));
        assertFaults(aFile().with("theme_uk", "").row("T1", "SAF-02"))
                .containsExactly(fault(2, "theme_uk", "required", "theme_uk"));
    }

    @Test
    void aThemeInTwoPlaces() {
        assertFaults(aFile().row("T2", "FOO-01").row("T1", "SAF-02").row("T1", "SAF-03"))
                .containsExactly(fault(4, "theme_id", "themeSplit", "T1", 2L));
    }

    @Test
    void aFaultyThemeCodeSplitsNothing() {
        assertFaults(aFile().row("t1", "SAF-02").row("T1", "SAF-03"))
                .containsExactly(fault(3, "theme_id", "themeCode", "t1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesno", "YES_NO", "text", "scale", "photo"})
    void anUnknownKind(String kind) {
        assertFaults(aFile().with("kind", kind)).containsExactly(fault(2, "kind", "kind", kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "resident", "council"})
    void anUnknownAnswerer(String answerer) {
        assertFaults(aFile().with("answered_by", answerer))
                .containsExactly(fault(2, "answered_by", "answeredBy", answerer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"critical", "short", "never"})
    void neitherTrueNorFalse(String column) {
        assertFaults(aFile().with(column, "WAAR")).containsExactly(fault(2, column, "truth", column, "WAAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "1.5", "2,0", "two", "٢", "11"})
    void aWeightThatIsNotOneToThree(String weight) {
        assertFaults(aFile().with("weight", weight)).containsExactly(fault(2, "weight", "weight", weight));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yes", "4", ">4", ">= 4", "26..18", ">=4,5", "≥4", ">=1234567890", ">=1.2345", "<=", "18...26"})
    void aThresholdThatCannotBeRead(String threshold) {
        assertFaults(aFile().asking(threshold, "", "")).containsExactly(fault(2, "threshold", "threshold", threshold));
    }

    @ParameterizedTest
    @CsvSource({"yes_no,no", "yes_no,>=1", "yes_partly_no,Yes", "yes_partly_no,partly"})
    void aThresholdOtherThanYes(String kind, String threshold) {
        assertFaults(aFile().with("kind", kind).with("threshold", threshold))
                .containsExactly(fault(2, "threshold", "thresholdYes", threshold));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "3", "<=3", "1..5", ">=0.9", ">=5.1", ">=6"})
    void aThresholdThatNoScaleHas(String threshold) {
        assertFaults(aFile().with("kind", "scale_1_5").with("threshold", threshold))
                .containsExactly(fault(2, "threshold", "thresholdScale", threshold));
    }

    @ParameterizedTest
    @CsvSource({">=9.9,10,20", ">=20.1,10,20", "<=9,10,20", "<=21,10,20", "9..20,10,20", "10..21,10,20", ">=-1,0,20"})
    void aThresholdOutsideItsBounds(String threshold, String min, String max) {
        assertFaults(aFile().asking(threshold, min, max))
                .containsExactly(fault(2, "threshold", "thresholdOutside", threshold, min, max));
    }

    @Test
    void aThresholdOutsideItsOnlyBound() {
        assertFaults(aFile().asking(">=5", "", "4"))
                .containsExactly(fault(2, "threshold", "thresholdOutside", ">=5", "–", "4"));
        assertFaults(aFile().asking(">=5", "6", ""))
                .containsExactly(fault(2, "threshold", "thresholdOutside", ">=5", "6", "–"));
    }

    @Test
    void aMinimumAboveTheMaximum() {
        assertFaults(aFile().asking(">=5", "10", "9.9")).containsExactly(fault(2, "min", "minMax", "10", "9.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1e3", "+1", "ten", "1234567890", "0.0001", ".5", "٣", "--1"})
    void aBoundThatIsNotANumber(String bound) {
        assertFaults(aFile().asking(">=5", bound, "")).containsExactly(fault(2, "min", "number", "min", bound));
        assertFaults(aFile().asking(">=5", "", bound)).containsExactly(fault(2, "max", "number", "max", bound));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit_en", "unit_nl", "unit_uk", "min", "max"})
    void whatOnlyANumberHas(String column) {
        assertFaults(aFile().with(column, "5")).containsExactly(fault(2, column, "onlyNumber", column));
    }

    @ParameterizedTest
    @CsvSource({"yes_no,yes", "yes_partly_no,yes", "number,>=5"})
    void residentsWithoutAScale(String kind, String threshold) {
        assertFaults(aFile().with("answered_by", "residents").with("kind", kind).with("threshold", threshold))
                .containsExactly(fault(2, "kind", "residentsKind", kind));
    }

    @ParameterizedTest
    @CsvSource({"yes_no,yes", "yes_partly_no,yes", "scale_1_5,>=3"})
    void neverWithoutANumber(String kind, String threshold) {
        assertFaults(aFile().with("never", "true").with("kind", kind).with("threshold", threshold))
                .containsExactly(fault(2, "never", "neverKind", kind));
    }

    @Test
    void allFaultsAtOnceByLine() {
        var file = aFile().with("weight", "0")
                .with("answered_by", "nobody")
                .row("T1", "SAF-01")
                .with("kind", "?")
                .row("T3", "saf-03")
                .asking(">=5", "x", "4");

        assertFaults(file)
                .containsExactly(
                        fault(2, "answered_by", "answeredBy", "nobody"),
                        fault(2, "weight", "weight", "0"),
                        fault(3, "kind", "kind", "?"),
                        fault(3, "indicator_id", "duplicateCode", "SAF-01", 2L),
                        fault(4, "indicator_id", "indicatorCode", "saf-03"),
                        fault(4, "min", "number", "min", "x"),
                        fault(4, "threshold", "thresholdOutside", ">=5", "–", "4"));
    }
}
