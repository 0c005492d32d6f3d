package nl.perspectief.production;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.e2e.RoundPages;
import nl.perspectief.e2e.Visitor;
import nl.perspectief.e2e.Visitors;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people's browsers do, through the proxy and over TLS. */
@Tag("jar")
class SessionTests {

    private static final String NAME = "marieke";
    private static final String SECRET = "Waterdam-2026-marieke-x";

    @RegisterExtension
    final Visitors visitors = new Visitors(() -> Installation.running().portal());

    private static String subject;
    private static long round;

    @BeforeAll
    static void aManagerWithARound() {
        var waterdam = FirstSteps.municipality();
        var data = TestData.in(Installation.running().ownDatabase());
        subject = Installation.running()
                .keycloakAdmin()
                .addAccount(NAME, SECRET, "Marieke", "Test", "nl", "location-manager");
        var wilg = data.aLocation(waterdam).save();
        data.aPerson(subject)
                .named("Marieke Test")
                .speaking(Languages.DUTCH)
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, wilg);
        round = data.aRound(wilg).save();
    }

    @Test
    void theSessionCookieIsForThisHostOverTlsAndNoScriptReadsIt() {
        var visitor = signedIn("/me");

        assertThat(visitor.context().cookies(visitor.page().url()))
                .filteredOn(cookie -> cookie.name.equals("__Host-perspectief"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.secure).isTrue();
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                    assertThat(cookie.domain).isEqualTo("portal.localhost");
                    assertThat(cookie.path).isEqualTo("/");
                });
        assertThat(visitor.context().cookies(visitor.page().url()))
                .allMatch(cookie -> cookie.secure || cookie.name.equals("language"));
        assertThat(visitor.page().evaluate("document.cookie")).asString().doesNotContain("__Host-");
    }

    @Test
    void whoSignsOutIsOutAtKeycloakToo() {
        var visitor = signedIn("/me");

        visitor.page().locator("#sign-out").click();

        visitor.atAddress("/welcome");
        visitor.open("/me");
        visitor.atKeycloak();
    }

    @Test
    void whomKeycloakSignsOutIsOutOfThePortal() {
        var visitor = signedIn("/me");
        visitor.lookElsewhere();

        Installation.running().keycloakAdmin().endSessions(subject);

        visitor.open("/me");
        visitor.atKeycloak();
    }

    @Test
    void anAnswerAppearsInAnotherWindowByItself() {
        var here = new RoundPages(signedIn("/checklists/" + round + "/T1"), round);
        var there = visitors.withPhone(Languages.DUTCH);
        var sockets = new ArrayList<String>();
        var received = new CopyOnWriteArrayList<String>();
        there.page().onWebSocket(socket -> {
            sockets.add(socket.url());
            socket.onFrameReceived(frame -> received.add(frame.text()));
        });
        signIn(there, "/checklists/" + round + "/T1");

        here.card("SAF-01").choose("quality.answer.yes").saved();

        assertThat(new RoundPages(there, round)
                        .card("SAF-01")
                        .choice("quality.answer.yes")
                        .locator("input"))
                .isChecked();
        assertThat(sockets)
                .isNotEmpty()
                .allMatch(url ->
                        url.startsWith(Installation.running().portalUrl().replace("https:", "wss:") + "/VAADIN/push"));
        assertThat(received).anyMatch(frame -> frame.contains("\"meta\":{\"async\":true}"));
    }

    @Test
    void whatABrowserSaysAboutItsAddressIsNotBelieved() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        var asked = new ArrayList<String>();
        visitor.page().onRequest(request -> asked.add(request.url()));
        visitor.context()
                .setExtraHTTPHeaders(Map.of(
                        "X-Forwarded-Host", "elsewhere.example",
                        "X-Forwarded-Proto", "http",
                        "X-Forwarded-Port", "80",
                        "Forwarded", "host=elsewhere.example;proto=http"));

        signIn(visitor, "/me");

        var own = List.of(
                Installation.running().portalUrl(), Installation.running().keycloakUrl());
        assertThat(asked)
                .allMatch(url -> url.startsWith("data:") || own.stream().anyMatch(url::startsWith));
    }

    private Visitor signedIn(String path) {
        return signIn(visitors.atDesk(Languages.DUTCH), path);
    }

    private static Visitor signIn(Visitor visitor, String path) {
        visitor.open(path);
        visitor.logIn(NAME, SECRET);
        visitor.atAddress(path);
        return visitor;
    }
}
