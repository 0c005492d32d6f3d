package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.TestData;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos in a real browser: chosen, made smaller, kept, made black, taken away. */
@SuppressWarnings("NullAway.Init") // set before all tests
@BrowserTest
class PhotoFieldTests {

    private static final String REMEMBER_WHAT_IS_SENT = """
            () => {
              const send = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function (body) {
                window.sent = body instanceof Blob ? body : window.sent;
                return send.call(this, body);
              };
            }
            """;

    private static PortalProcess portal;
    private static JdbcClient database;

    @RegisterExtension
    final Visitors visitors = new Visitors(() -> portal);

    private Visitor visitor;
    private Page page;
    private String subject;

    @BeforeAll
    static void aPortalWithAPageOfPhotos() {
        var server = TestServers.portalMariaDb();
        portal = TestServers.portal(server, PortalProcess.Program.OF_BROWSER_TESTS.with(PhotoTrial.class));
        portal.start();
        database = Stage.databaseOf(server);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void aResidentWithAPhone() {
        subject = "photos-" + UUID.randomUUID();
        var data = TestData.in(database);
        var wilg = data.aLocation(data.aMunicipality(subject.substring(0, 20)).save())
                .coded(subject.substring(0, 20))
                .save();
        data.aPerson(subject).speaking(Languages.UKRAINIAN).save().holds(FunctionKind.RESIDENT, wilg);
        visitor = visitors.withPhone(Languages.UKRAINIAN);
        page = visitor.page();
        signIn(visitor, subject);
        visitor.open("/" + PhotoTrial.PhotoView.PATH);
        visitor.settled();
    }

    @Test
    void aPhotoIsMadeSmallerKeptAndThereAfterReloadAndALostSession() {
        page.evaluate(REMEMBER_WHAT_IS_SENT);
        choose("photo.jpg", PhotoTestData.largeWithPlace());

        assertThat(photos()).hasCount(1);
        assertThat(photos().first()).hasJSProperty("complete", true);
        assertThat(new String(PhotoTestData.largeWithPlace(), StandardCharsets.ISO_8859_1))
                .contains(PhotoTestData.PLACE);
        assertThat((String)
                        page.evaluate("async () => new TextDecoder('latin1').decode(await window.sent.arrayBuffer())"))
                .contains("JFIF")
                .doesNotContain(PhotoTestData.PLACE);
        // turned upright, and as large as it is kept
        assertThat(sizes()).isEqualTo("1365x2048");
        visitor.reload();
        assertThat(photos()).hasCount(1);
        visitor.context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("perspectief")));
        signIn(visitor, subject);
        visitor.open("/" + PhotoTrial.PhotoView.PATH);
        assertThat(photos()).hasCount(1);
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void whatIsUnderWayHasANameForWhoDoesNotSeeIt() {
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/dynamic/resource/**", held::add);
        choose(file("one.png", PhotoTestData.png()), file("two.png", PhotoTestData.png()));
        var bars = page.locator("vaadin-upload-file vaadin-progress-bar");
        page.waitForCondition(() -> !held.isEmpty());

        assertThat(bars).hasCount(2);
        for (var bar : bars.all()) {
            assertThat(bar).hasAttribute("aria-label", text("photos.sending"));
        }
        assertThat(Axe.violations(page)).isEmpty();

        page.unroute("**/VAADIN/dynamic/resource/**");
        held.forEach(Route::resume);
        assertThat(photos()).hasCount(2);
    }

    @Test
    void whatIsNoPhotoIsRefusedWithASentence() {
        choose("photo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(problem()).hasText(text("photos.bad.kind"));

        choose("photo.heic", PhotoTestData.heic());
        assertThat(problem()).hasText(text("photos.bad.heic"));

        choose("photo.jpg", new byte[(10 << 20) + 1]);
        assertThat(problem()).hasText(text("photos.bad.tooLarge", 10));
        assertThat(photos()).hasCount(0);
    }

    @Test
    void fiveAreKeptAndOneIsTakenAwayByKeyboard() {
        choose(Stream.of(1, 2, 3, 4, 5)
                .map(number -> file(number + ".png", PhotoTestData.png()))
                .toArray(FilePayload[]::new));

        assertThat(photos()).hasCount(5);
        assertThat(page.locator("vaadin-upload [slot=add-button]")).isDisabled();
        button("photos.removeOne", 2).focus();
        page.keyboard().press("Enter");
        assertThat(photos()).hasCount(4);
        assertThat(page.locator("vaadin-upload [slot=add-button]")).isFocused();
        assertThat(kept()).isEqualTo(4);
    }

    @Test
    void theCameraIsAskedForByItsOwnButton() {
        var camera = page.waitForFileChooser(() -> visitor.press(button("photos.camera")));
        assertThat(camera.element().getAttribute("capture")).isEqualTo("environment");
        camera.setFiles(file("camera.png", PhotoTestData.png()));
        assertThat(photos()).hasCount(1);

        var gallery = page.waitForFileChooser(() -> visitor.press(button("photos.choose")));
        assertThat(gallery.element().getAttribute("capture")).isNull();
    }

    @Test
    void partsAreMadeBlackWithFingerAndKeyboard() {
        choose("photo.png", PhotoTestData.png());
        assertThat(photos()).hasCount(1);
        var before = photos().first().getAttribute("src");

        visitor.press(button("photos.blackenOne", 1));
        var whole = page.locator("portal-areas img");
        assertThat(whole).hasJSProperty("complete", true);
        draw(whole);
        visitor.press(button("photos.areas.add"));
        var areas = page.locator("portal-areas button");
        assertThat(areas).hasCount(2);
        assertThat(areas.last()).isFocused();
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("portal-areas").evaluate("it => it.value.split(' ')[1]"))
                .isEqualTo("0.40000,0.42000,0.22000,0.20000");
        page.keyboard().press("Delete");
        assertThat(areas).hasCount(1);
        visitor.press(button("photos.areas.add"));
        assertThat(areas).hasCount(2);
        visitor.press(areas.last());
        assertThat(areas).hasCount(1);
        assertThat(Axe.violations(page)).isEmpty();
        visitor.press(button("photos.areas.done"));

        assertThat(page.locator("portal-areas")).hasCount(0);
        assertThat(photos().first()).not().hasAttribute("src", before);
        assertThat(photos().first()).hasJSProperty("complete", true);
        assertThat(colour(0.1, 0.1)).startsWith("0,0,0");
        assertThat(colour(0.9, 0.9)).isNotEqualTo("0,0,0");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void nobodyElseGetsItAndNobodyKeepsIt() {
        choose("photo.png", PhotoTestData.png());
        assertThat(photos()).hasCount(1);
        var address = "/" + photos().first().getAttribute("src");
        var own = page.request().get(portal.url() + address);

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers())
                .containsAllEntriesOf(Map.of(
                        "content-type", "image/jpeg",
                        "x-content-type-options", "nosniff",
                        "content-disposition", "inline; filename=\"photo.jpg\""))
                .hasEntrySatisfying("cache-control", kept -> assertThat(kept).contains("no-store"))
                .hasEntrySatisfying(
                        "content-security-policy", policy -> assertThat(policy).contains("script-src 'none'"));
        assertThat(page.request().get(portal.url() + address + "x").status()).isEqualTo(404);
        var other = visitors.atDesk(Languages.DUTCH);
        signIn(other, "photos-nobody");
        var answer = other.page().request().get(portal.url() + address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    private void signIn(Visitor who, String as) {
        who.page().request().get(portal.url() + PhotoTrial.SIGN_IN + as);
    }

    private void choose(String name, byte[] content) {
        choose(file(name, content));
    }

    private void choose(FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "image/" + name.replaceFirst(".*\\.", "").replace("jpg", "jpeg"), content);
    }

    private void draw(Locator whole) {
        var box = whole.boundingBox();
        page.mouse().move(box.x + 1, box.y + 1);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 4, box.y + box.height / 4);
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().up();
    }

    /** Of the first photo, at a share of its width and height. */
    private String colour(double x, double y) {
        return (String) photos().first().evaluate("""
                        (photo, [x, y]) => {
                          const canvas = document.createElement('canvas');
                          canvas.width = photo.naturalWidth;
                          canvas.height = photo.naturalHeight;
                          const pen = canvas.getContext('2d');
                          pen.drawImage(photo, 0, 0);
                          return [...pen.getImageData(x * canvas.width, y * canvas.height, 1, 1).data.slice(0, 3)].join();
                        }
                        """, List.of(x, y));
    }

    private Locator photos() {
        return page.locator(".photo-list img");
    }

    private Locator problem() {
        return page.locator(".photos > .photos-problem");
    }

    private Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(text(key, arguments)).setExact(true));
    }

    private static String text(String key, Object... arguments) {
        return Stage.text(Languages.UKRAINIAN, key, arguments);
    }

    private String sizes() {
        return database.sql("""
                        select concat(width, 'x', height) from photo p join person o on o.id = p.person_id
                        where o.subject = ?
                        """).param(subject).query(String.class).single();
    }

    private long kept() {
        return database.sql("select count(*) from photo p join person o on o.id = p.person_id where o.subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }
}
