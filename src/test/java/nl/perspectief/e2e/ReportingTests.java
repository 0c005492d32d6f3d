package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoTestData;
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
    private static final String SHRINK_WHEN_TOLD = """
            () => {
              const read = window.createImageBitmap;
              const told = new Promise((now) => { window.shrinkNow = now; });
              window.createImageBitmap = (...photo) => told.then(() => read(...photo));
            }
            """;
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
        new IssueTestData(Stage.database(), null).categoriesOf(town, "repair.lift", "repair.leak", "complaint.staff");
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
        var words = desk.page().locator(".report-summary .written");
        assertThat(words).containsText(TEXT);
        assertThat(words.locator(".in-language")).hasText("Oekraïens");
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

    @Test
    void whoSendsWhileAPhotoIsUnderWaySendsItAlong() {
        var linde =
                Stage.data().aLocation(wilg.municipality()).named("De Linde").save();
        var other = Stage.account(FunctionKind.RESIDENT, "Olena", Languages.UKRAINIAN);
        other.person().holds(FunctionKind.RESIDENT, linde);
        var phone = visitors.withPhone(Languages.UKRAINIAN);
        var category = new IssueTestData(Stage.database(), null).category(wilg.municipality(), "repair.leak");
        phone.open("/issues/new?category=" + category);
        phone.logIn(other.name());
        phone.settled();
        field(phone, "issues.new.text").locator("textarea").fill("Кран тече");
        var underWay = new ArrayDeque<Route>();
        phone.page().route("**/VAADIN/dynamic/resource/**", underWay::add);
        phone.page().evaluate(SHRINK_WHEN_TOLD);

        // while the browser makes it smaller; and then it doesn't arrive
        phone.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("IMG_0042.jpg", "image/jpeg", PhotoTestData.largeWithPlace()));
        phone.press(phone.button("issues.new.send"));
        assertThat(phone.button("photos.wait")).isVisible();
        assertThat(phone.button("photos.wait")).isDisabled();
        phone.page().evaluate("() => window.shrinkNow()");
        phone.page().waitForCondition(() -> !underWay.isEmpty());
        underWay.remove().abort();
        var problem = phone.page().locator(".photos > .photos-problem");
        assertThat(problem).hasText(phone.text("photos.failed"));
        assertThat(phone.button("issues.new.send")).isFocused();
        phone.page().keyboard().press("Enter");
        assertThat(problem).hasText(phone.text("photos.failed"));
        assertThat(phone.button("issues.new.send")).isEnabled();

        // while it is sent
        phone.page().locator("vaadin-upload-file [part=retry-button]").focus();
        phone.page().keyboard().press("Enter");
        phone.page().waitForCondition(() -> !underWay.isEmpty());
        phone.button("issues.new.send").focus();
        phone.page().keyboard().press("Enter");
        assertThat(phone.button("photos.wait")).isDisabled();
        assertThat(problem).isHidden();
        underWay.remove().resume();

        assertThat(phone.page()).hasURL(Pattern.compile(".*/issues/M-[0-9]{4}-[0-9]{4}\\?sent"));
        assertThat(phone.page().locator(".report-summary .photo-list img")).hasCount(1);
        assertThat(contents("Кран тече")).hasSize(2).allMatch(PhotoTestData::isBare);
    }

    private static List<byte[]> contents(String text) {
        return Stage.database()
                .sql("""
                        select c.whole, c.small from photo_content c join photo p on p.id = c.id
                        join issue_report r on r.id = p.thing_id and p.thing = 'report' where r.text = ?
                        """)
                .param(text)
                .query((row, _) -> List.of(row.getBytes(1), row.getBytes(2)))
                .single();
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
