package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ResourceLock(value = TestServers.THE_KEYCLOAK, mode = ResourceAccessMode.READ)
class KeycloakServerTests {

    @ParameterizedTest
    @CsvSource({
        "01, manager, location-manager, nl",
        "02, council, council-member, uk",
        "03, chair, council-member, uk",
        "04, secretary, council-member, nl",
        "05, oversight, oversight, nl",
        "06, confidential, oversight, nl",
        "07, resident, resident, uk",
        "08, expert, expert, uk",
        "09, partner, partner, nl",
        "10, admin, admin, nl",
        "11, elsewhere, location-manager, nl",
        "12, norole, , nl",
        "13, expert2, expert, uk",
        "14, expert3, expert, uk",
        "15, expert4, expert, nl",
        "16, expert5, expert, nl",
    })
    void demoAccountHasItsIdRoleAndLanguage(String number, String user, String role, String language) {
        var claims = login().claims(user);

        assertThat(claims.path("sub").asString()).isEqualTo("00000000-0000-4000-8000-0000000000" + number);
        assertThat(claims.path("roles").valueStream().map(node -> node.asString()))
                .containsExactlyElementsOf(role == null ? List.of() : List.of(role));
        assertThat(claims.path("locale").asString()).isEqualTo(language);
        assertThat(claims.path("email").asString()).isEqualTo(user + "@perspectief.example");
        assertThat(claims.path("name").asString()).contains(" ");
        assertThat(claims.path("iss").asString())
                .isEqualTo(TestServers.keycloak().url() + "/realms/perspectief");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Inloggen, Wachtwoord, Gebruikersnaam of wachtwoord ongeldig",
        "uk, Увійти, Пароль, Невірне ім’я користувача або пароль",
        "en, Sign In, Password, Invalid username or password",
    })
    void loginSpeaksTheLanguageAskedFor(String language, String button, String password, String mistake) {
        var login = login();
        var page = login.open(Map.of("ui_locales", language));

        assertThat(page.body()).contains("lang=\"" + language + "\"", button, password);
        assertThat(login.fillIn(page, "nobody", "wrong").body()).contains(mistake);
    }

    @ParameterizedTest
    @CsvSource({"nl, Uitloggen", "uk, Вихід", "en, Logging out"})
    void logoutSpeaksTheLanguageAskedFor(String language, String title) {
        assertThat(login().post("logout", Map.of("ui_locales", language)).body())
                .contains("lang=\"" + language + "\"", title);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Inlogpagina is verlopen",
        "uk, Термін дії сторінки закінчився",
        "en, Page has expired",
    })
    void expiredPageSpeaksTheLanguageAskedFor(String language, String title) {
        var login = login();
        var page = login.open(Map.of("ui_locales", language));

        assertThat(login.fillInTooLate(page).body()).contains("lang=\"" + language + "\"", title);
    }

    @Test
    void aLoginWithoutCookiesIsExplained() {
        var stranger = new KeycloakLogin(TestServers.keycloak().url(), TestServers.portalPort());
        var page = login().open(Map.of());

        assertThat(stranger.fillIn(page, "manager", "manager").body())
                .contains("Er is een fout opgetreden", "cookies staan uit");
    }

    @Test
    void dutchIsTheLanguageOfThoseWhoAskForNone() {
        assertThat(login().open(Map.of()).body()).contains("lang=\"nl\"");
    }

    @Test
    void loginNeedsProofKey() {
        var refused = login().open(Map.of("code_challenge", "", "code_challenge_method", ""));

        assertThat(refused.headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void passwordsAreGivenOnlyToKeycloakItself() {
        var refused = login().post(
                        "token",
                        Map.of(
                                "grant_type", "password",
                                "username", "manager",
                                "password", "manager",
                                "client_id", KeycloakServer.CLIENT_ID,
                                "client_secret", KeycloakServer.CLIENT_SECRET));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("unauthorized_client");
    }

    @Test
    void nobodyIsSentElsewhere() {
        var refused = login().open(Map.of("redirect_uri", "http://localhost:1/login/oauth2/code/keycloak"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("redirect_uri");
    }

    @Test
    void aTakenPortIsNamedWithItsVariable() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = server(taken.getLocalPort(), 1);

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(server::start)
                    .withMessageStartingWith("Port %d, meant for Keycloak, is taken".formatted(taken.getLocalPort()))
                    .withMessageContaining("variable KEYCLOAK_PORT");
        }
    }

    @Test
    void serverCanBeTakenAwayAndComesBackUnlessThePortalMoves() {
        try (var server = server(0, 18_001)) {
            server.start();
            var process = ProcessHandle.of(server.pid()).orElseThrow();
            server.stop();
            assertThat(process.isAlive()).isFalse();
            assertThat(server.isReady()).isFalse();

            server.start();
            assertThat(new KeycloakLogin(server.url(), 18_001)
                            .claims("manager")
                            .path("sub")
                            .asString())
                    .endsWith("01");
        }
        try (var moved = server(0, 18_002)) {
            moved.start();
            assertThat(openFor(moved, 18_001).statusCode()).isEqualTo(400);
            assertThat(openFor(moved, 18_002).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> openFor(KeycloakServer server, int portalPort) {
        return new KeycloakLogin(server.url(), portalPort).open(Map.of());
    }

    private static KeycloakLogin login() {
        return new KeycloakLogin(TestServers.keycloak().url(), TestServers.portalPort());
    }

    private static KeycloakServer server(int port, int portalPort) {
        return new KeycloakServer(
                PortalHome.find(), TestServers.folder().resolve("keycloak-2"), port, portalPort, Progress.SILENT);
    }
}
