package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoginTests {

    private static Stage.Account manager;
    private static String round;

    @BeforeAll
    static void aManagerWithARound() {
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Login").save())
                .coded("login-wilg")
                .save();
        manager = Stage.demoAccount("manager", 1);
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        round = "/checklists/" + data.aRound(wilg).save();
    }

    @Test
    void managerLogsInWithProofKeyAndLandsOnThePageAskedFor() {
        try (var visitor = Visitor.withPhone(Languages.DUTCH)) {
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
    }

    @Test
    void signOutEndsTheSessionAtKeycloakToo() {
        try (var visitor = Visitor.atDesk(Languages.DUTCH)) {
            visitor.loggedIn(manager, round);

            visitor.button("layout.signOut").click();
            assertThat(visitor.page()).hasURL(Stage.url() + "/welcome");

            visitor.open(round);
            visitor.atKeycloak();
        }
    }

    @Test
    void sessionEndedAtKeycloakEndsInThePortal() {
        var other = Stage.account(FunctionKind.COUNCIL_MEMBER, "Danylo", Languages.UKRAINIAN);
        try (var visitor = Visitor.atDesk(Languages.UKRAINIAN)) {
            visitor.open("/checklists/0");
            visitor.logIn(other.name());
            assertThat(visitor.heading()).hasText(visitor.text("problem.notFoundTitle"));

            Stage.keycloak().endSessions(other.person().subject());

            visitor.open("/checklists/0");
            visitor.atKeycloak();
        }
    }
}
