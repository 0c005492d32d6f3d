package nl.perspectief.quality.content;

import static nl.perspectief.quality.content.CsvFile.aFile;
import static nl.perspectief.quality.content.FaultAssertions.assertFaults;
import static nl.perspectief.quality.content.FaultAssertions.fault;
import static nl.perspectief.quality.content.FaultAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused as a whole, and headers. */
class FaultyFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF\r\n", ",,,\n,,\n"})
    void anEmptyFile(String file) {
        assertFaults(file).containsExactly(fault(1, "", "empty"));
    }

    @Test
    void onlyAHeader() {
        assertFaults(CsvFile.withoutRows()).containsExactly(fault(1, "", "onlyHeader"));
    }

    @Test
    void aFileThatIsTooBig() {
        var file = new byte[(1 << 20) + 1];
        Arrays.fill(file, (byte) 'a');

        assertFaults(file).containsExactly(fault(1, "", "tooBig", 1));
    }

    @Test
    void aFileOfExactlyTheMostIsRead() {
        var file = Arrays.copyOf(aFile().bytes(), 1 << 20);
        Arrays.fill(file, aFile().bytes().length, file.length, (byte) '\n');

        assertThat(TemplateCsv.read(file).themes()).hasSize(1);
    }

    @Test
    void anEndlessStreamIsNotReadToItsEnd() {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'a';
            }
        };

        assertThatExceptionOfType(FaultyTemplateException.class).isThrownBy(() -> TemplateCsv.read(endless));
        assertThat(read).hasValue((1 << 20) + 1);
    }

    @Test
    void aStreamThatBreaks() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> TemplateCsv.read(broken));
    }

    @Test
    void moreThanAThousandRows() {
        var file = CsvFile.withoutRows();
        for (int i = 0; i < 1001; i++) {
            file.row("T1", "SAF-01");
        }

        assertFaults(file).containsExactly(fault(1002, "", "tooManyRows", 1000));
    }

    @Test
    void semicolons() {
        assertFaults(aFile().text(";")).containsExactly(fault(1, "", "separator", ";"));
        assertFaults(aFile().text("\";\"")).containsExactly(fault(1, "", "separator", ";"));
        assertFaults("\n" + CsvFile.withoutRows().text(";")).containsExactly(fault(1, "", "separator", ";"));
    }

    @Test
    void tabs() {
        assertFaults(aFile().text("\t")).containsExactly(fault(1, "", "separator", "tab"));
    }

    @Test
    void semicolonsWithinTextsAreNoSeparators() {
        assertThat(TemplateCsv.read(aFile().with("text_en", "a;b;c").bytes()).themes())
                .hasSize(1);
    }

    @Test
    void aFileThatIsNotUtf8() {
        var file = aFile().with("text_nl", "crèche").text().getBytes(StandardCharsets.ISO_8859_1);

        assertFaults(file).containsExactly(fault(2, "", "encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void tellsTheLineOfTheCharacterThatCannotBeRead(String newline) {
        var file = aFile().row("T1", "SAF-02")
                .row("T1", "SAF-03")
                .with("text_uk", "Їжа")
                .withNewline(newline);

        assertFaults(file.text().getBytes(Charset.forName("windows-1251"))).containsExactly(fault(4, "", "encoding"));
    }

    @Test
    void aCharacterThatIsCutOff() {
        var whole = (aFile().text() + "Ї").getBytes(StandardCharsets.UTF_8);

        assertFaults(Arrays.copyOf(whole, whole.length - 1)).containsExactly(fault(3, "", "encoding"));
    }

    @Test
    void utf16() {
        assertFaults(("\uFEFF" + aFile().text()).getBytes(StandardCharsets.UTF_16LE))
                .containsExactly(fault(1, "", "encoding"));
    }

    @Test
    void aPicture() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

        assertFaults(picture).containsExactly(fault(1, "", "encoding"));
    }

    @Test
    void aQuotationMarkThatIsNotClosed() {
        var file = aFile().text() + "T1,\"Safety,\nmore\nand more";

        assertFaults(file).containsExactly(fault(3, "", "quote"));
    }

    @Test
    void aQuotationMarkThatIsClosedTooEarly() {
        var file = aFile().text() + "T1,\"Safe\"ty,\n";

        assertFaults(file).containsExactly(fault(3, "", "quote"));
    }

    @Test
    void aQuotationMarkInTheHeader() {
        assertFaults("\"theme_id,theme_en\n").containsExactly(fault(1, "", "quote"));
        assertFaults("theme_id,\"theme_en\"x\nT1,a\n").containsExactly(fault(1, "", "quote"));
    }

    @Test
    void aQuotationMarkDoesNotHideTheFaultsAboveIt() {
        var file = aFile().with("weight", "9").text() + "\"open";

        assertFaults(file).containsExactly(fault(2, "weight", "weight", "9"), fault(3, "", "quote"));
    }

    @Test
    void eachColumnThatIsMissing() {
        assertFaults(aFile().withoutColumn("theme_nl").withoutColumn("never"))
                .containsExactly(
                        fault(1, "theme_nl", "missingColumn", "theme_nl"), fault(1, "never", "missingColumn", "never"));
    }

    @Test
    void anyColumnThatIsMissing() {
        for (var column : Header.COLUMNS) {
            assertFaults(aFile().withoutColumn(column)).containsExactly(fault(1, column, "missingColumn", column));
        }
    }

    @Test
    void aColumnThatIsUnknown() {
        assertFaults(aFile().withColumn("Weight").withColumn("evidence"))
                .containsExactly(fault(1, "", "unknownColumn", "Weight"), fault(1, "", "unknownColumn", "evidence"));
    }

    @Test
    void aColumnThatIsThereTwice() {
        assertFaults(aFile().withColumn("kind")).containsExactly(fault(1, "kind", "doubleColumn", "kind"));
    }

    @Test
    void aColumnWithoutAName() {
        assertFaults(aFile().withColumn(" ")).containsExactly(fault(1, "", "unnamedColumn", 28));
    }

    @Test
    void aMissingColumnDoesNotHideTheRows() {
        assertFaults(aFile().withoutColumn("source").with("weight", "9"))
                .containsExactly(fault(1, "source", "missingColumn", "source"), fault(2, "weight", "weight", "9"));
    }

    @Test
    void listsAHundredFaultsAndCountsTheRest() {
        var file = CsvFile.withoutRows();
        for (int i = 0; i < 99; i++) {
            file.row("T1", "SAF-%02d".formatted(i)).with("weight", "9").with("kind", "?");
        }
        var refused = refused(file.bytes());

        assertThat(refused.faults()).hasSize(100).last().isEqualTo(fault(51, "weight", "weight", "9"));
        assertThat(refused.unlisted()).isEqualTo(98);
    }

    @Test
    void aHeaderOfNothingButCommasIsRefusedLightly() {
        var refused = refused(("a" + ",".repeat((1 << 20) - 1)).getBytes(StandardCharsets.UTF_8));

        assertThat(refused.faults()).hasSize(100).first().isEqualTo(fault(1, "", "unknownColumn", "a"));
        // all unnamed cells, all missing columns and the unknown one
        assertThat(refused.unlisted() + 100).isEqualTo((1 << 20) - 1 + Header.COLUMNS.size() + 2);
    }

    @Test
    void whatIsShownOfTheFileIsShortAndHarmless() {
        var name = "a\u0007b\u202Ec\td" + "x".repeat(5000);

        assertFaults(aFile().withColumn(name))
                .containsExactly(fault(1, "", "unknownColumn", "a b c d" + "x".repeat(53) + "…"));
    }

    @Test
    void theMessageForTheLogNamesNothingOfTheFile() {
        assertThat(refused(aFile().with("weight", "Olena").bytes())).hasMessage("Faults in the template: 1");
    }
}
