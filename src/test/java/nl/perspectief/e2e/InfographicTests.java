package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.experts.Tone;
import nl.perspectief.security.FunctionKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Made by oversight at a desk, and printed by a resident who reads Ukrainian on a phone. */
@BrowserTest
class InfographicTests {

    private static final int PEOPLE = 7;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void fromChoicesToPaper() throws IOException {
        var here = Stage.data().aMunicipality("Infographic").save();
        var location = Stage.data().aLocation(here).named("De Kaart").save();
        var oversight = Stage.account(FunctionKind.OVERSIGHT, "Jeroen", Languages.DUTCH);
        oversight.person().holds(FunctionKind.OVERSIGHT, here);
        var resident = Stage.account(FunctionKind.RESIDENT, "Iryna", Languages.UKRAINIAN);
        resident.person().holds(FunctionKind.RESIDENT, location);
        var pool = heard(
                new ExpertTestData(Stage.database()), here, oversight.person().id());
        var desk = visitors.atDesk(Languages.DUTCH);
        desk.loggedIn(oversight, "/experts/" + pool + "/infographic");

        desk.press(desk.button("infographic.look"));
        var pictures = desk.page().locator(".poster svg");
        assertThat(pictures).hasCount(Languages.ALL.size());
        assertThat(desk.page().locator("details[open] .poster svg")).containsText("Over wonen");
        assertThat(Axe.violations(desk.page())).isEmpty();
        desk.press(desk.button("infographic.publish"));
        assertThat(desk.heading()).hasText("Over wonen");

        var phone = visitors.withPhone(Languages.UKRAINIAN);
        phone.loggedIn(resident, "/infographics");
        phone.press(phone.page().locator(".cards a"));
        assertThat(phone.heading()).hasText("Про wonen");
        assertThat(phone.page().locator(".poster-list").first()).containsText("25");
        phone.settled();
        assertThat(Axe.violations(phone.page())).isEmpty();
        var paper = phone.page()
                .waitForDownload(() -> phone.press(phone.page()
                        .locator(".poster-files")
                        .nth(Languages.ALL.indexOf(Languages.UKRAINIAN))
                        .locator("a")
                        .nth(2)));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            assertThat(paper.suggestedFilename()).endsWith("_uk_A4.pdf");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Про wonen", "Про світло");
        }
    }

    private static long heard(ExpertTestData experts, TestData.Municipality here, long writer) {
        var pool = experts.pool(here, "wonen");
        var theme = experts.theme(pool, "світло");
        var insight = experts.insightId(pool, experts.insight(pool, theme, "світло"));
        for (var person = 0; person < PEOPLE; person++) {
            var said = experts.interview(pool, writer, ExpertTestData.words("Er is te weinig licht."));
            experts.passage(said, "Er is te weinig licht.", theme, Tone.NEGATIVE, insight);
            experts.interview(pool, writer, ExpertTestData.words("Niets."));
        }
        experts.weigh(pool);
        experts.counted(pool, 25);
        return pool;
    }
}
