package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.regex.Pattern;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BrowserTest
class UnsentTextTests {

    private static final String REMARK = "Lamp op de gang";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account manager;
    private static long id;

    @BeforeAll
    static void aRound() {
        manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Marta", Languages.DUTCH);
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Unsent").save())
                .coded("unsent-wilg")
                .save();
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        id = data.aRound(wilg).save();
    }

    @Test
    void sessionThatIsGoneTakesNothingAlong() {
        var round = atTheme();
        var visitor = round.visitor();
        visitor.context()
                .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile(".*SESSION(ID)?$")));

        round.card("SAF-01").fill("quality.answer.remark", REMARK);

        // the page loads again by itself, and Keycloak still knows the manager
        round.card("SAF-01").saved();
        assertThat(round.card("SAF-01").field("quality.answer.remark")).hasValue(REMARK);
        assertThat(round.card("SAF-01").field("quality.answer.remark")).isFocused();
    }

    @Test
    void signOutInOneTabForgetsInAll() {
        var round = atTheme();
        var visitor = round.visitor();
        // what can't be stored stays in the browser
        round.card("SAF-02").type("abc");
        round.card("SAF-02").notSaved();
        visitor.page().waitForFunction("() => sessionStorage.length === 1");
        var other = visitor.context().newPage();

        other.navigate(Stage.url() + "/me");
        other.locator("#sign-out").click();

        assertThat(other).hasURL(Stage.url() + "/welcome");
        visitor.page().waitForFunction("() => sessionStorage.length === 0");
    }

    private RoundPages atTheme() {
        var round = new RoundPages(visitors.atDesk(Languages.DUTCH), id);
        round.visitor().loggedIn(manager, round.address("T1"));
        return round;
    }
}
