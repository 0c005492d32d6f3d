package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page as it comes from the server, before Vaadin's scripts are there. */
@BrowserTest
class FirstContentTests {

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    private final Stage.Account manager = Stage.account(FunctionKind.LOCATION_MANAGER, "First", Languages.DUTCH);

    @Test
    void itCanBeReadWithoutScriptsAndItsLinksWork() {
        var visitor = visitors.withPhone(Languages.DUTCH).loggedIn(manager, "/");
        var heading = visitor.heading().textContent();
        var withoutScripts = new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setStorageState(visitor.context().storageState());
        try (var context = visitor.context().browser().newContext(withoutScripts)) {
            var page = context.newPage();
            page.navigate(Stage.url() + "/");

            assertThat(page.locator("h1")).hasText(heading);

            page.locator(".destinations a[href=issues]").click();

            assertThat(page.locator("h1")).hasText(visitor.text("issues.title"));
        }
    }

    @Test
    void itMakesWayForWhatVaadinDraws() {
        var visitor = visitors.withPhone(Languages.DUTCH).loggedIn(manager, "/");
        var page = visitor.page();
        List<Route> held = new ArrayList<>();
        page.route("**/VAADIN/build/FlowClient-*", held::add);
        page.navigate(Stage.url() + "/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        var first = page.locator("#first-content");

        assertThat(visitor.heading()).isVisible();
        assertThat(first).isVisible();
        assertThat(page.locator("#sign-out")).hasCount(0);

        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);

        assertThat(page.locator("#sign-out")).isVisible();
        assertThat(visitor.heading()).isVisible();
        assertThat(first).hasCount(0);
    }

    /** By these Vaadin's script says where it is. */
    @Test
    void itIsOfThePageThatWasAskedForWhateverItsParametersSay() {
        var visitor = visitors.withPhone(Languages.DUTCH).loggedIn(manager, "/");

        visitor.open("/checklists?location=%00&query=%00");

        assertThat(visitor.heading()).hasText(visitor.text("quality.list.title"));
    }

    @Test
    void itIsOnlyForWhoIsSignedIn() {
        var page = visitors.withPhone(Languages.DUTCH).page();

        assertThat(page.request().get(Stage.url() + "/welcome").text()).doesNotContain("first-content", "uidl");
    }
}
