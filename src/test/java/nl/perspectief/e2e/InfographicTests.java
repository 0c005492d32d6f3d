package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import nl.perspectief.TestData;
import nl.perspectief.agenda.AgendaElsewhere;
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

    /** The action comes of the insight, and follows it unless somebody chose otherwise. */
    @Test
    void whatWasTickedIsThereAgainUntilItIsPublished() {
        var here = Stage.data().aMunicipality("Infographic terug").save();
        var oversight = Stage.account(FunctionKind.OVERSIGHT, "Marieke", Languages.DUTCH);
        oversight.person().holds(FunctionKind.OVERSIGHT, here);
        var pool = heard(
                new ExpertTestData(Stage.database()), here, oversight.person().id());
        promised(here, pool);
        var making = "/experts/" + pool + "/infographic";
        var desk = visitors.atDesk(Languages.DUTCH);
        desk.loggedIn(oversight, making);
        var ticks = desk.page().locator(".choosing vaadin-checkbox");
        assertThat(ticks).hasCount(2);
        var insight = ticks.nth(0).locator("input");
        var action = ticks.nth(1).locator("input");
        assertThat(insight).isChecked();
        assertThat(action).isChecked();

        desk.press(insight);
        assertThat(action).not().isChecked();
        desk.press(action);
        assertThat(action).isChecked();
        desk.settled();
        desk.open("/experts/" + pool);
        desk.open(making);
        assertThat(insight).not().isChecked();
        assertThat(action).isChecked();

        desk.press(insight);
        assertThat(insight).isChecked();
        desk.press(action);
        assertThat(action).not().isChecked();
        desk.settled();
        desk.reload();
        assertThat(action).not().isChecked();
        assertThat(insight).isChecked();
        desk.press(desk.button("infographic.look"));
        desk.press(desk.button("infographic.publish"));
        assertThat(desk.heading()).hasText("Over wonen");
        desk.open(making);
        assertThat(insight).isChecked();
        assertThat(action).isChecked();
        assertThat(Axe.violations(desk.page())).isEmpty();
    }

    private static void promised(TestData.Municipality here, long pool) {
        new AgendaElsewhere(Stage.database()).showToEverybody(here);
        Stage.database()
                .sql("update action set title_en = title_nl, title_uk = title_nl where municipality_id = ?")
                .param(here.id())
                .update();
        Stage.database()
                .sql("insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)"
                        + " select 'INSIGHT', i.id, 'ACTION', a.id, utc_timestamp(6) from insight i join action a"
                        + " on a.municipality_id = ? where i.pool_id = ?")
                .params(here.id(), pool)
                .update();
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
