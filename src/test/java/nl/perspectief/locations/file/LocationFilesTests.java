package nl.perspectief.locations.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.base.text.Translations;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationFilesTests {

    private static final String HEADER =
            "code;naam;straat en nummer;postcode;plaats;capaciteit;bewoners;soort gebouw;open sinds;open tot en met";
    private static final LocationDraft WILG = new LocationDraft(
            "de-wilg",
            "De Wilg",
            "Stationsplein 1",
            "1315 KT",
            "Almere",
            120,
            100,
            BuildingKind.HOTEL,
            LocalDate.of(2022, 4, 1),
            LocalDate.of(2026, 12, 31));
    private static final String LINE =
            "de-wilg;De Wilg;Stationsplein 1;1315KT;Almere;120;100;hotel;1-4-2022;31-12-2026";

    private final LocationFiles files = new LocationFiles(new LocationWords(new Translations()));

    @Test
    void oneLineIsOneLocation() {
        assertThat(read(HEADER, LINE)).containsExactly(WILG);
    }

    @ParameterizedTest
    @CsvSource({"nl,hotel", "uk,готель", "en,HOTEL"})
    void columnsAndKindsAreKnownInEachLanguage(String language, String hotel) {
        var header = new String(files.example(Locale.of(language)), StandardCharsets.UTF_8).strip();

        assertThat(read(header, LINE.replace("hotel", hotel))).containsExactly(WILG);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void cellsStandApartByACommaASemicolonOrATab(String separator) {
        assertThat(read((HEADER + "\n" + LINE).replace(";", separator).split("\n")))
                .containsExactly(WILG);
    }

    @Test
    void columnsStandInAnyOrderAndCapitalsDontMatter() {
        assertThat(read(
                        "Open  tot en met;Open sinds;SOORT GEBOUW;Bewoners;Capaciteit;Plaats;Postcode;Straat_en_nummer;Naam;Code",
                        "31/12/2026;2022-04-01;Hotel;100;120;Almere;1315 KT;Stationsplein 1;De Wilg;De-Wilg"))
                .containsExactly(WILG);
    }

    @Test
    void anOpenEndIsAnEmptyCell() {
        assertThat(read(HEADER, LINE.replace("31-12-2026", "")))
                .singleElement()
                .extracting(LocationDraft::openUntil)
                .isNull();
    }

    @Test
    void aWorkbookIsReadWithItsDaysNumbersAndFormulas() {
        var file = Workbooks.of(sheet -> {
            Workbooks.row(sheet, 0, (Object[]) HEADER.split(";"));
            Workbooks.row(
                    sheet,
                    2,
                    "de-wilg",
                    "De Wilg",
                    "Stationsplein 1",
                    "1315 KT",
                    "Almere",
                    120,
                    100.0,
                    "hotel",
                    LocalDate.of(2022, 4, 1),
                    LocalDate.of(2026, 12, 31));
        });

        assertThat(files.read(file)).containsExactly(WILG);
    }

    @Test
    void aFormulaCountsAsItsResult() {
        assertThat(files.read(workbook("<c r=\"F2\"><f>100+20</f><v>120</v></c>")))
                .containsExactly(WILG);
    }

    @Test
    void aFormulaWithoutResultOrWithAnErrorIsAFault() {
        assertThat(faults(workbook("<c r=\"F2\"><f>100+20</f></c>")))
                .containsExactly("2 capaciteit locations.file.formula []");
        assertThat(faults(workbook("<c r=\"F2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")))
                .containsExactly("2 capaciteit locations.file.error [#DIV/0!]");
    }

    @Test
    void everyFaultyLineIsTold() {
        assertThat(faults(
                        HEADER,
                        LINE,
                        LINE.replace("de-wilg", "de-els")
                                .replace(";120;", ";twaalf;")
                                .replace("hotel", "tent"),
                        LINE.replace("de-wilg", "de-berk").replace("1315KT", "13"),
                        LINE.replace("de-wilg", "de-eik").replace("1-4-2022", "31-2-2022"),
                        LINE.replace("de-wilg", "De-Wilg"),
                        LINE.replace("de-wilg", ""),
                        LINE.replace("de-wilg", "import"),
                        LINE + ";more"))
                .containsExactly(
                        "3 capaciteit locations.file.number [twaalf]",
                        "3 soort gebouw locations.file.kind [tent]",
                        "4 postcode locations.bad.postcode []",
                        "5 open sinds locations.file.day [31-2-2022]",
                        "6 code locations.file.doubleCode [de-wilg, 2]",
                        "7 code locations.bad.missing []",
                        "8 code locations.bad.code []",
                        "9  locations.file.cellCount [10]");
    }

    @Test
    void columnsThatAreMissingUnknownOrDoubleAreTold() {
        assertThat(faults(HEADER.replace("naam;", "opmerking;").replace("plaats", "code"), LINE))
                .contains(
                        "1  locations.file.unknownColumn [opmerking]",
                        "1  locations.file.doubleColumn [code]",
                        "1  locations.file.missingColumn [naam / назва / name]");
    }

    @Test
    void aFileWithoutAHeaderOrWithAnotherSeparatorIsToldInOneSentence() {
        assertThat(faults(LINE, LINE)).containsExactly("0  locations.file.noHeader []");
        assertThat(faults(HEADER.replace(';', '|'), LINE.replace(';', '|')))
                .containsExactly("0  locations.file.noHeader []");
        assertThat(faults(HEADER, LINE.replace(';', ','), LINE.replace(';', ',')))
                .containsExactly("0  locations.file.mixedSeparators []");
    }

    @Test
    void aLineIsToldFromLeftToRightAndItsCodeCountsInSpiteOfOtherFaults() {
        assertThat(faults(HEADER, LINE.replace("De Wilg", "").replace(";120;", ";twaalf;"), LINE))
                .containsExactly(
                        "2 naam locations.bad.missing []",
                        "2 capaciteit locations.file.number [twaalf]",
                        "3 code locations.file.doubleCode [de-wilg, 2]");
    }

    @Test
    void oneFaultAmongTenThousandLinesIsNamedByItsLine() {
        var lines = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> LINE.replace("de-wilg", "loc-" + number))
                .collect(Collectors.toList());
        assertThat(read(HEADER + "\n" + String.join("\n", lines))).hasSize(10_000);

        lines.set(7_654, lines.get(7_654).replace(";100;", ";-1;"));

        assertThat(faults(HEADER + "\n" + String.join("\n", lines)))
                .containsExactly("7656 bewoners locations.file.number [-1]");
    }

    @Test
    void oneLineTooManyIsRefusedInBothKinds() {
        var lines = String.join("\n", Collections.nCopies(10_001, LINE));
        assertThat(faults(HEADER + "\n" + lines)).containsExactly("0  locations.file.tooManyRows [10000]");

        var workbook = Workbooks.of(sheet -> IntStream.rangeClosed(0, 10_001).forEach(row -> sheet.value(row, 0, "x")));
        assertThat(faults(workbook)).containsExactly("0  locations.file.tooManyRows [10000]");
    }

    @Test
    void manyFaultsAreCountedAndTheFirstAreListed() {
        var faulty = catchThrowableOfType(
                FaultyLocationsException.class,
                () -> read(HEADER + "\n" + String.join("\n", Collections.nCopies(5_000, LINE))));

        assertThat(faulty.faults()).hasSize(FaultyLocationsException.MOST_LISTED);
        assertThat(faulty.faults().getFirst().line()).isEqualTo(3);
        assertThat(faulty.unlisted()).isEqualTo(4_899);
    }

    @Test
    void whatIsNoSuchFileIsToldInASentence() {
        assertThat(faults(new byte[0])).containsExactly("0  locations.file.empty []");
        assertThat(faults("PK".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(faults(HEADER)).containsExactly("0  locations.file.onlyHeader []");
        assertThat(faults(new byte[LocationFiles.MOST_BYTES + 1])).containsExactly("0  locations.file.tooBig [5]");
        assertThat(faults("%PDF-1.7\nx".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("0  locations.file.noTable []");
        assertThat(faults(new byte[] {-48, -49, 17, -32, -95, -79, 26, -31, 0}))
                .containsExactly("0  locations.file.oldExcel []");
        assertThat(faults((HEADER + "\n" + LINE.replace("De Wilg", "Café")).getBytes(Charset.forName("windows-1252"))))
                .containsExactly("0  locations.file.encoding [2]");
        assertThat(faults((HEADER + "\n" + LINE).getBytes(StandardCharsets.UTF_16)))
                .containsExactly("0  locations.file.encoding [1]");
        assertThat(faults(HEADER + "\n\"" + LINE)).containsExactly("2  locations.file.quote []");
    }

    @Test
    void aDamagedOrHostileWorkbookIsToldInASentence() {
        var sound = workbook("<c r=\"F2\"><v>120</v></c>");
        assertThat(files.read(sound)).containsExactly(WILG);

        for (var broken : List.of(
                Arrays.copyOf(sound, sound.length / 2),
                Workbooks.zip(Map.of("a.txt", "no workbook")),
                workbook("<c r=\"ZZZZZZ2\"><v>120</v></c>"),
                workbook("<c r=\"F2\"><v>" + "9".repeat(40_000) + "</v></c>"),
                workbook("<c r=\"F2\"><v>120</v></row><row><c r=\"A3\" t=\"s\"><v>7</v></c>"),
                Workbooks.handmade("<row>" + "<c/>".repeat(20_000) + "</row>"),
                Workbooks.handmade("<row/>".repeat(8_000_000)),
                Workbooks.handmade(rows("<c r=\"XFD%d\"><v>1</v></c>")),
                Workbooks.handmade(rows("<c t=\"s\"><v>0</v></c>"), "x".repeat(2_000)),
                Workbooks.handmade(rows("<c t=\"s\"><v>0</v></c>"), " ".repeat(2_000)))) {
            assertThat(faults(broken)).containsExactly("0  locations.file.broken []");
        }
    }

    @Test
    void aNumberOfManyDigitsFillsNothing() {
        assertThat(faults(workbook("<c r=\"F2\"><v>1E999999999</v></c>")))
                .containsExactly("2 capaciteit locations.file.number [1E999999999]");
    }

    /** So many rows as may be, each with this cell. */
    private static String rows(String cell) {
        return IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> "<row r=\"%d\">%s</row>".formatted(number, cell.formatted(number)))
                .collect(Collectors.joining());
    }

    /** The usual line with another cell for the capacity. */
    private static byte[] workbook(String capacity) {
        var header = new StringBuilder("<row r=\"1\">");
        for (var name : HEADER.split(";")) {
            header.append(text(name));
        }
        return Workbooks.handmade(header + "</row><row r=\"2\">"
                + List.of("de-wilg", "De Wilg", "Stationsplein 1", "1315 KT", "Almere").stream()
                        .map(LocationFilesTests::text)
                        .collect(Collectors.joining())
                + capacity + "<c r=\"G2\"><v>100</v></c>"
                + List.of("hotel", "2022-04-01", "2026-12-31").stream()
                        .map(LocationFilesTests::text)
                        .collect(Collectors.joining())
                + "</row>");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private List<LocationDraft> read(String... lines) {
        return files.read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults(String... lines) {
        return faults(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults(byte[] file) {
        return catchThrowableOfType(FaultyLocationsException.class, () -> files.read(file)).faults().stream()
                .map(fault -> fault.line() + " " + fault.column() + " " + fault.key() + " " + fault.arguments())
                .toList();
    }
}
