package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.file.LocationFiles;
import nl.perspectief.locations.file.Workbooks;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Oversight brings its locations in a file. */
@SuppressWarnings("NullAway.Init") // set before each test
@BrowserTest
class LocationImportTests {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private TestData.Municipality here;
    private Visitor visitor;

    @BeforeEach
    void oversightOfAnEmptyMunicipality() {
        here = Stage.data()
                .aMunicipality("Import " + System.nanoTime() % 1_000_000)
                .save();
        var account = Stage.account(FunctionKind.OVERSIGHT, "Jeroen", Languages.DUTCH);
        account.person().holds(FunctionKind.OVERSIGHT, here);
        visitor = visitors.withPhone(Languages.DUTCH).loggedIn(account, "/locations/import");
    }

    @Test
    void theExampleFilledInIsPreviewedAndThenStored() throws Exception {
        var download = visitor.page()
                .waitForDownload(
                        () -> visitor.press(visitor.page().getByText(visitor.text("locations.import.example"))));
        var example = Files.readString(download.path(), StandardCharsets.UTF_8);

        choose(
                "locaties.csv",
                "text/csv",
                (example + "de-wilg;De Wilg;Stationsplein 1;1315 KT;Almere;120;100;hotel;1-4-2022;\r\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(visitor.page().getByText("De Wilg")).isVisible();
        assertThat(stored()).isZero();
        visitor.press(visitor.button("locations.import.store", 1));
        visitor.atAddress("/locations");
        assertThat(visitor.page().getByText("De Wilg")).isVisible();
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aLargeWorkbookArrivesAndItsFaultIsNamedByLine() {
        var file = Workbooks.of(sheet -> {
            Workbooks.row(
                    sheet,
                    0,
                    "code",
                    "name",
                    "street and number",
                    "postcode",
                    "city",
                    "capacity",
                    "residents",
                    "kind of building",
                    "open since",
                    "open until");
            IntStream.rangeClosed(1, 10_000)
                    .forEach(row -> Workbooks.row(
                            sheet,
                            row,
                            "loc-" + row,
                            "Location " + row,
                            "Stationsplein " + row,
                            "1315 KT",
                            "Almere",
                            row == 7_000 ? "many" : 120,
                            100,
                            "hotel",
                            LocalDate.of(2022, 4, 1),
                            ""));
        });

        choose("locations.xlsx", EXCEL, file);

        assertThat(visitor.page().locator(".import-faults li"))
                .containsText(visitor.text(
                        "locations.import.atCell", 7_001, "capacity", visitor.text("locations.file.number", "many")));
        assertThat(stored()).isZero();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInASentence() {
        choose("locaties.csv", "text/csv", new byte[LocationFiles.MOST_BYTES + 1]);

        assertThat(visitor.page().locator(".import-faults li")).hasText(visitor.text("locations.file.tooBig", 5));
    }

    private void choose(String name, String type, byte[] content) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private long stored() {
        return Stage.database()
                .sql("select count(*) from location where municipality_id = ?")
                .param(here.id())
                .query(Long.class)
                .single();
    }
}
