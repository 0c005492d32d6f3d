package nl.perspectief.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.perspectief.base.text.Languages;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTests {

    private static final Sheet SHEET = new Sheet(
            "Cijfers [1/2]: alles wat er in een jaar is gemeld",
            List.of("Naam", "Uren"),
            List.of(List.of("De \"Wilg\"; Berk, Els\nen Es", new BigDecimal("1234.5")), Arrays.asList("Їжачок", null)));

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        assertThat(cells(CsvRows.of(CsvText.of(SheetFiles.csv(SHEET, Languages.DUTCH)), ';', 10, _ -> {})))
                .containsExactly(
                        List.of("Naam", "Uren"),
                        List.of("De \"Wilg\"; Berk, Els\nen Es", "1234,5"),
                        List.of("Їжачок", ""));
        assertThat(cells(CsvRows.of(CsvText.of(SheetFiles.csv(SHEET, Languages.ENGLISH)), ',', 10, _ -> {})))
                .contains(List.of("De \"Wilg\"; Berk, Els\nen Es", "1234.5"));
        assertThat(cells(XlsxRows.of(SheetFiles.xlsx(SHEET), 10)))
                .containsExactly(
                        List.of("Naam", "Uren"), List.of("De \"Wilg\"; Berk, Els\nen Es", "1234.5"), List.of("Їжачок"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1+1"})
    void noTextIsComputed(String formula) {
        var sheet = new Sheet("x", List.of(formula), List.of(List.of(formula)));

        assertThat(new String(SheetFiles.csv(sheet, Languages.DUTCH), StandardCharsets.UTF_8))
                .contains("'" + formula)
                .doesNotContain(";" + formula);
        assertThat(cells(XlsxRows.of(SheetFiles.xlsx(sheet), 10)).getLast().getFirst())
                .as("a text, and no cell that was computed")
                .isEqualToIgnoringWhitespace(formula);
    }

    @Test
    void aShareIsReadInHundredths() {
        var sheet = new Sheet("x", List.of("Deel"), List.of(List.of(new Share(0.416))));

        assertThat(new String(SheetFiles.csv(sheet, Languages.DUTCH), StandardCharsets.UTF_8))
                .contains("42%");
        assertThat(cells(XlsxRows.of(SheetFiles.xlsx(sheet), 10)).getLast()).containsExactly("0.416");
        assertThat(part("xl/styles.xml", sheet)).contains("0%");
    }

    @Test
    void noColumnIsWiderThanCanBeRead() {
        var sheet = new Sheet("x", List.of("Regel", "Uitleg"), List.of(List.of("kort", "lang ".repeat(40))));

        assertThat(part("xl/worksheets/sheet1.xml", sheet)).contains("width=\"60.0\"");
        assertThat(part("xl/styles.xml", sheet)).contains("vertical=\"top\"");
    }

    private static String part(String name, Sheet sheet) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(SheetFiles.xlsx(sheet)))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> cells(List<TableRow> rows) {
        return rows.stream().map(TableRow::cells).toList();
    }
}
