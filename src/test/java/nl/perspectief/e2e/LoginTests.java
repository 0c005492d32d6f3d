package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock(TestServers.THE_KEYCLOAK)
@BrowserTest
class LoginTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account manager;
    private static long id;
    private static String round;

    @BeforeAll
    static void aManagerWithARound() {
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Login").save())
                .coded("login-wilg")
                .save();
        manager = Stage.demoAccount("manager", 1, Languages.DUTCH);
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        id = data.aRound(wilg).save();
        round = "/checklists/" + id;
    }

    @Test
    void managerLogsInWithProofKeyAndLandsOnThePageAskedFor() {
        var visitor = visitors.withPhone(Languages.DUTCH);
        var requests = new ArrayList<String>();
        visitor.page().onRequest(request -> requests.add(request.url()));

        visitor.loggedIn(manager, round);

        assertThat(requests)
                .anySatisfy(url -> assertThat(url)
                        .contains("/protocol/openid-connect/auth?")
                        .contains("code_challenge_method=S256")
                        .containsPattern("[?&]code_challenge=[A-Za-z0-9_-]{43}(&|$)"));
        assertThat(visitor.heading()).containsText("De Wilg");
    }

    @Test
    void signOutEndsTheSessionAtKeycloakToo() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        visitor.loggedIn(manager, round);
        visitor.page().evaluate("sessionStorage.setItem('keep:typed', 'not stored yet')");

        visitor.button("layout.signOut").click();
        visitor.atAddress("/welcome");
        assertThat(visitor.page().evaluate("sessionStorage.getItem('keep:typed')"))
                .isNull();

        visitor.open(round);
        visitor.atKeycloak();
    }

    @Test
    void sessionEndedAtKeycloakEndsInThePortal() {
        var other = Stage.account(FunctionKind.COUNCIL_MEMBER, "Danylo", Languages.UKRAINIAN);
        var visitor = visitors.atDesk(Languages.UKRAINIAN);
        visitor.loggedIn(other, "/me");

        Stage.keycloak().endSessions(other.person().subject());

        visitor.page().getByText(visitor.text("today.title")).first().click();
        visitor.atKeycloak();
        visitor.open("/me");
        visitor.atKeycloak();
    }

    @Test
    void inTheOldestOfElevenBrowsersThePersonReadsWhyTheyAreSignedOut() {
        var other = Stage.account(FunctionKind.COUNCIL_MEMBER, "Halyna", Languages.UKRAINIAN);
        var oldest = visitors.withPhone(Languages.UKRAINIAN);
        oldest.loggedIn(other, "/me");
        var knownAtKeycloak = oldest.context().cookies().stream()
                .filter(cookie -> cookie.path.startsWith("/realms/"))
                .toList();

        for (var more = 0; more < 10; more++) {
            var context = visitors.atDesk(Languages.UKRAINIAN).context();
            context.addCookies(knownAtKeycloak);
            assertThat(context.request()
                            .get(Stage.url() + "/me", RequestOptions.create().setHeader("Accept", "text/html")))
                    .isOK();
        }

        assertThat(oldest.page().getByText(oldest.text("welcome.elsewhere"))).isVisible();
        assertThat(oldest.page().getByText(oldest.text("welcome.signIn"))).isVisible();
    }

    @Test
    void whoeverKnewTheSessionBeforeTheLoginIsNobodyAfterIt() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        visitor.open("/welcome");
        var known = visitor.context().cookies(Stage.url());

        visitor.loggedIn(manager, round);

        var stranger = visitors.atDesk(Languages.DUTCH);
        stranger.context().addCookies(known);
        stranger.open(round);
        stranger.atKeycloak();
    }

    @Test
    void accountWithoutRoleReadsWhomToAsk() {
        var visitor = visitors.withPhone(Languages.DUTCH);

        visitor.open("/");
        visitor.logIn("norole");

        assertThat(visitor.heading()).hasText(visitor.text("today.noRole"));
        assertThat(visitor.page().getByText(visitor.text("today.noRoleHint"))).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"nl, Inloggen", "uk, Увійти", "en, Sign In"})
    void keycloakSpeaksTheLanguageChosenBeforeLogin(Locale language, String button) {
        var visitor = visitors.withPhone(language.equals(Languages.DUTCH) ? Languages.ENGLISH : Languages.DUTCH);
        visitor.open("/welcome");
        visitor.speak(language);

        visitor.page().getByText(visitor.text("welcome.signIn")).click();

        assertThat(visitor.page().locator("html")).hasAttribute("lang", language.toLanguageTag());
        assertThat(visitor.page().locator("#kc-login")).hasText(button);
    }

    @Test
    void withoutKeycloakThePortalStartsAndSignedInPeopleGoOn() {
        var visitor = visitors.withPhone(Languages.DUTCH);
        visitor.loggedIn(manager, round + "/T1");
        TestServers.keycloak().stop();
        try (var portal = TestServers.secondPortal()) {
            portal.start();
            assertThat(portal.isHealthy()).isTrue();
            for (var language : Languages.ALL) {
                var guest = visitors.atDesk(language);
                guest.page().navigate(portal.url() + round);
                assertThat(guest.page()).hasURL(portal.url() + "/welcome");
                assertThat(guest.page().getByText(guest.text("welcome.noSignIn")))
                        .isVisible();
            }

            new RoundPages(visitor, id)
                    .card("SAF-01")
                    .choose("quality.answer.yes")
                    .saved();
            visitor.open(round);
            visitor.settled();
            assertThat(visitor.heading()).containsText("De Wilg");
        } finally {
            TestServers.keycloak().start();
        }
        var guest = visitors.atDesk(Languages.DUTCH);
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            guest.open(round);
            return guest.page().locator("#password").isVisible();
        });
    }
}
