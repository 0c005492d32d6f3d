package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoginTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account manager;
    private static String round;

    @BeforeAll
    static void aManagerWithARound() {
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Login").save())
                .coded("login-wilg")
                .save();
        manager = Stage.demoAccount("manager", 1, Languages.DUTCH);
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        round = "/checklists/" + data.aRound(wilg).save();
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

        visitor.button("layout.signOut").click();
        assertThat(visitor.page()).hasURL(Stage.url() + "/welcome");

        visitor.open(round);
        visitor.atKeycloak();
    }

    @Test
    void sessionEndedAtKeycloakEndsInThePortal() {
        var other = Stage.account(FunctionKind.COUNCIL_MEMBER, "Danylo", Languages.UKRAINIAN);
        var visitor = visitors.atDesk(Languages.UKRAINIAN);
        visitor.open("/checklists/0");
        visitor.logIn(other.name());
        assertThat(visitor.heading()).hasText(visitor.text("problem.notFoundTitle"));

        Stage.keycloak().endSessions(other.person().subject());

        visitor.open("/checklists/0");
        visitor.atKeycloak();
    }
}
