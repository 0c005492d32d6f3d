package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody reports something with a phone, and a neighbour finds it at a desk. */
@BrowserTest
class ReportingTests {

    private static final String TEXT = "Ліфт стоїть, двері відчинені";
    private static final Pattern SESSION = Pattern.compile("perspectief");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static TestData.Location wilg;
    private static Stage.Account resident;
    private static Stage.Account neighbour;

    @BeforeAll
    static void aLocation() {
        var data = Stage.data();
        var town = data.aMunicipality("Reporting").save();
        wilg = data.aLocation(town).named("De Wilg").coded("reporting-wilg").save();
        new IssueTestData(Stage.database(), null).categoriesOf(town, "repair.lift", "complaint.staff");
        resident = Stage.account(FunctionKind.RESIDENT, "Iryna", Languages.UKRAINIAN);
        resident.person().holds(FunctionKind.RESIDENT, wilg);
        neighbour = Stage.account(FunctionKind.RESIDENT, "Petro", Languages.DUTCH);
        neighbour.person().holds(FunctionKind.RESIDENT, wilg);
    }

    @Test
    void whoScansACodeReportsInUkrainianAndANeighbourSaysMeToo() {
        var phone = visitors.withPhone(Languages.UKRAINIAN);
        phone.open("/issues/new?at=reporting-wilg&place=Hal");
        phone.logIn(resident.name());
        assertThat(phone.page()).hasURL(Pattern.compile(".*[?&]draft=.*"));
        phone.settled();
        Axe.violations(phone.page()).forEach(problem -> assertThat(problem).isNull());

        phone.press(field(phone, "issues.new.search").locator("input"));
        field(phone, "issues.new.search").locator("input").fill("ліфт");
        phone.press(phone.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("ліфт.*Ремонт"))));
        assertThat(field(phone, "issues.new.place").locator("input")).hasValue("Hal");
        field(phone, "issues.new.text").locator("textarea").fill(TEXT);
        phone.page().waitForFunction("() => Object.keys(sessionStorage).some((key) => key.endsWith('/text'))");
        Axe.violations(phone.page()).forEach(problem -> assertThat(problem).isNull());

        // neither a reload nor a session that is gone takes it along
        phone.reload();
        assertThat(field(phone, "issues.new.text").locator("textarea")).hasValue(TEXT);
        phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
        phone.page().evaluate("() => { window.before = true; }");
        phone.press(phone.button("issues.new.send"));
        phone.page().waitForFunction("() => !window.before");
        phone.settled();
        assertThat(field(phone, "issues.new.text").locator("textarea")).hasValue(TEXT);
        phone.press(phone.button("issues.new.send"));

        assertThat(phone.page()).hasURL(Pattern.compile(".*/issues/M-[0-9]{4}-[0-9]{4}\\?sent"));
        assertThat(phone.page().locator(".sent")).containsText("M-");
        assertThat(phone.page().locator(".report-summary .written")).hasText(TEXT);
        assertThat(phone.page()
                        .evaluate("() => Object.keys(sessionStorage).filter((key) => key.startsWith('keep:')).length"))
                .isEqualTo(0);
        assertThat(stored()).isEqualTo(1);

        var desk = visitors.atDesk(Languages.DUTCH);
        desk.loggedIn(neighbour, "/issues?scope=all");
        desk.press(desk.page().locator(".report-table tbody th a"));
        assertThat(desk.page().locator(".report-summary .written")).hasText(TEXT);
        desk.press(desk.button("issues.support"));
        assertThat(desk.page().locator("main")).containsText(desk.text("issues.support.said"));
        Axe.violations(desk.page()).forEach(problem -> assertThat(problem).isNull());
        assertThat(desk.page().locator("main")).not().containsText("Iryna");
    }

    @Test
    void whatIsConfidentialStaysInTheBrowserOnlyWithConsent() {
        var phone = visitors.withPhone(Languages.UKRAINIAN);
        var category = new IssueTestData(Stage.database(), null).category(wilg.municipality(), "complaint.staff");
        phone.open("/issues/new?category=" + category);
        phone.logIn(resident.name());
        phone.settled();
        var text = field(phone, "issues.new.text").locator("textarea");

        text.fill("Мене образили");
        text.blur();
        phone.settled();
        assertThat(kept(phone)).isEqualTo(0);

        phone.press(phone.page().locator("vaadin-checkbox"));
        phone.page().waitForFunction("() => Object.keys(sessionStorage).some((key) => key.endsWith('/text'))");
        assertThat(phone.page()).hasURL(Pattern.compile(".*[?&]kept=.*"));
        phone.reload();
        assertThat(text).hasValue("Мене образили");
    }

    private static Object kept(Visitor visitor) {
        return visitor.page()
                .evaluate("() => Object.keys(sessionStorage).filter((key) => key.endsWith('/text')).length");
    }

    private static int stored() {
        return Stage.database()
                .sql("select count(*) from issue_report where reporter_id = ? and text = ?")
                .params(resident.person().id(), TEXT)
                .query(Integer.class)
                .single();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .locator("vaadin-text-field, vaadin-text-area")
                .filter(new Locator.FilterOptions().setHasText(visitor.text(label)));
    }
}
