package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.issues.ReportState;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A manager asks, waits and solves, with a phone and at a desk; the reporter answers in Ukrainian, and has the last word. */
@BrowserTest
class HandlingTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account manager;
    private static Stage.Account resident;
    private static String number;

    @BeforeAll
    static void aReport() {
        var data = Stage.data();
        var town = data.aMunicipality("Handling").save();
        TestData.Location wilg =
                data.aLocation(town).named("De Wilg").coded("handling-wilg").save();
        var issues = new IssueTestData(Stage.database(), null);
        issues.categoriesOf(town, "repair.lift", "repair.mould");
        manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Jeroen", Languages.DUTCH);
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        resident = Stage.account(FunctionKind.RESIDENT, "Iryna", Languages.UKRAINIAN);
        resident.person().holds(FunctionKind.RESIDENT, wilg);
        number = issues.report(wilg, resident.person(), "repair.lift", Instant.now());
        issues.report(wilg, resident.person(), "repair.mould", Instant.now());
    }

    @Test
    void managerAsksWaitsAndSolvesAndTheReporterHasTheLastWord() {
        var phone = visitors.withPhone(Languages.DUTCH).loggedIn(manager, "/issues");
        Axe.violations(phone.page()).forEach(problem -> assertThat(problem).isNull());
        phone.press(phone.page().locator(".report-table a[href='issues/%s']".formatted(number)));
        phone.atAddress("/issues/" + number);
        Axe.violations(phone.page()).forEach(problem -> assertThat(problem).isNull());
        phone.press(phone.button(Handling.ACCEPT.key()));
        atState(phone, ReportState.ACCEPTED);
        assertThat(phone.page().locator("h1")).isFocused();

        phone.press(phone.button(Handling.ASK.key()));
        var question = phone.page().locator("vaadin-dialog textarea");
        question.fill("Welke lift is het?");
        Axe.violations(phone.page()).forEach(problem -> assertThat(problem).isNull());
        phone.press(inDialog(phone, Handling.ASK));
        atState(phone, ReportState.WAITING);
        assertThat(phone.page().locator(".promised-times")).containsText("staat stil");

        var hers = visitors.withPhone(Languages.UKRAINIAN).loggedIn(resident, "/issues/" + number);
        assertThat(hers.page().locator("main")).containsText("Welke lift is het?");
        hers.page().locator("vaadin-text-area textarea").first().fill("Та, що ліворуч");
        hers.press(hers.button("issues.answer.send"));
        atState(hers, ReportState.IN_PROGRESS);

        hers.press(hers.page()
                .locator("details summary")
                .filter(new Locator.FilterOptions().setHasText(hers.text("issues.photos.title"))));
        hers.page()
                .locator("details vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("lift.png", "image/png", PhotoTestData.png()));
        var unsent = hers.page().locator("details .photo-list img");
        assertThat(unsent).isVisible();
        hers.reload();
        assertThat(unsent).isVisible();

        var desk = visitors.atDesk(Languages.DUTCH).loggedIn(manager, "/issues/board");
        Axe.violations(desk.page()).forEach(problem -> assertThat(problem).isNull());
        desk.press(desk.page().locator(".board-column a[href='issues/%s']".formatted(number)));
        assertThat(desk.page().locator(".timeline")).containsText("Та, що ліворуч");
        solve(desk, "De lift rijdt weer");
        Axe.violations(desk.page()).forEach(problem -> assertThat(problem).isNull());

        hers.open("/issues/" + number);
        Axe.violations(hers.page()).forEach(problem -> assertThat(problem).isNull());
        hers.press(hers.button("issues.solved.no"));
        atState(hers, ReportState.REOPENED);
        desk.open("/issues/" + number);
        assertThat(desk.page().locator(".report-summary"))
                .containsText(Pattern.compile(desk.text(ReportState.REOPENED.key()) + ".*Jeroen", Pattern.DOTALL));
        solve(desk, "Nu echt");

        hers.open("/issues/" + number);
        hers.press(hers.button("issues.solved.yes"));
        atState(hers, ReportState.CLOSED);
        assertThat(hers.page().locator("main")).containsText(hers.text("issues.rating.title"));
        Axe.violations(hers.page()).forEach(problem -> assertThat(problem).isNull());
        hers.press(hers.page().locator(".choices label").filter(new Locator.FilterOptions().setHasText("5")));
        assertThat(hers.page().locator("main")).not().containsText(hers.text("issues.rating.title"));

        desk.open("/issues?scope=all");
        desk.page().locator(".report-filters input").first().fill("rijdt lift");
        assertThat(desk.page()).hasURL(Pattern.compile(".*words=rijdt.*"));
        assertThat(desk.page().locator(".report-table tbody tr")).hasCount(1);
    }

    /** What is promised has words of states too. */
    private static void atState(Visitor reader, ReportState state) {
        assertThat(reader.page().locator(".report-summary .chip").first()).hasText(reader.text(state.key()));
    }

    private static void solve(Visitor handler, String how) {
        handler.press(handler.button(Handling.SOLVE.key()));
        handler.page().locator("vaadin-dialog textarea").fill(how);
        handler.press(inDialog(handler, Handling.SOLVE));
        atState(handler, ReportState.SOLVED);
    }

    private static Locator inDialog(Visitor visitor, Handling what) {
        return visitor.page()
                .locator("vaadin-dialog vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(visitor.text("issues.yes." + what)));
    }
}
