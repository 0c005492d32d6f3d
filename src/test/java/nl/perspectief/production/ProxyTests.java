package nl.perspectief.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the internet sees of an installation. */
@Tag("jar")
class ProxyTests {

    private static final String LOGIN = "/oauth2/authorization/keycloak";

    /** A login asks the portal twice, and 120 are let in each minute. */
    private static final int TOO_MANY = 2 * 120 + 20;

    private final Installation installation = Installation.running();
    private final Outside somebody = new Outside(installation, "127.0.0.1");

    @ParameterizedTest
    @ValueSource(strings = {"/welcome", "/styles.css", "/sign-in", "/no/such/page", "/VAADIN/push"})
    void everyAnswerAsksForTlsForAYear(String path) {
        assertThat(portal(path).headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000 ; includeSubDomains");
    }

    /** What the proxy or Tomcat refuses, no portal has seen. */
    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/%5C"})
    void whatIsRefusedBeforeThePortalAsksForTlsToo(String path) {
        assertThat(portal(path).headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000 ; includeSubDomains");
        assertThat(portal(path).headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/realms/perspectief/account", "/realms/master"})
    void soDoesKeycloak(String path) {
        assertThat(somebody.get(installation.keycloakUrl() + path).headers().allValues("Strict-Transport-Security"))
                .singleElement()
                .asString()
                .startsWith("max-age=31536000");
    }

    @Test
    void whoComesWithoutTlsIsSentToIt() {
        var answer =
                somebody.get("http://portal.localhost:" + installation.network().http() + "/me");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address)
                        .startsWith("https://portal.localhost")
                        .endsWith("/me"));
    }

    @Test
    void thePageSaysWhichScriptsMayRun() {
        var answer = portal("/welcome");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .containsPattern("script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic' 'unsafe-eval'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/",
                "/actuator/health",
                "/actuator/prometheus",
                "/ACTUATOR/health",
                "//actuator/health",
                "/x/../actuator/health",
                "/%61ctuator/health",
                "/logout/connect",
                "/logout/connect/back-channel/keycloak"
            })
    void whatIsForTheInsideIsNotFound(String path) {
        var url = installation.portalUrl() + path;

        assertThat(somebody.get(url).statusCode()).isEqualTo(404);
        assertThat(somebody.post(url, Outside.form(10, true)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/admin",
                "/admin/",
                "/admin/master/console/",
                "/admin/realms/perspectief/users",
                "/realms/master",
                "/realms/master/protocol/openid-connect/token",
                "/realms/perspectief/../master",
                "/health/ready",
                "/metrics"
            })
    void keycloaksAdministrationIsNotFound(String path) {
        assertThat(somebody.get(installation.keycloakUrl() + path).statusCode()).isEqualTo(404);
    }

    /** Not by a password alone, which would go past a second factor and the portal's limit. */
    @Test
    void nobodySignsInButOnTheLoginPage() {
        var answer = somebody.post(
                installation.keycloakUrl() + "/realms/perspectief/protocol/openid-connect/token",
                BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=somebody&password=a"));

        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void keycloakKnowsItsPublicAddress() {
        var answer = somebody.get(installation.keycloakUrl() + "/realms/perspectief/.well-known/openid-configuration");

        var endpoints = JsonMapper.shared().readTree(answer.body());
        assertThat(endpoints.path("issuer").asString()).isEqualTo(installation.keycloakUrl() + "/realms/perspectief");
        for (var name : List.of("authorization_endpoint", "end_session_endpoint", "token_endpoint")) {
            assertThat(endpoints.path(name).asString()).startsWith(installation.keycloakUrl() + "/");
        }
    }

    @ParameterizedTest
    @CsvSource({"1100000, /sign-in", "12100000, /VAADIN/dynamic/resource/0/x/upload"})
    void aBodyThatNoPageSendsIsRefusedByItsSize(int bytes, String path) {
        var answer = somebody.post(installation.portalUrl() + path, Outside.form(bytes, true));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** The proxy counts what passes. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keycloakGetsNoLargeBodyEither(boolean announced) {
        var answer = somebody.post(
                installation.keycloakUrl() + "/realms/perspectief/protocol/openid-connect/token",
                Outside.form(1_100_000, announced));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    /** What failed would be told in full. */
    @Test
    void itKeepsNothingOfRequestsThatFail() throws Exception {
        var path = "/login/oauth2/code/keycloak?code=Olena&state=Koval";
        var address = "127.0.0.6";
        var visitor = new Outside(installation, address);
        installation.portal().stop();
        try {
            for (var time = 0; time < 3; time++) {
                assertThat(visitor.get(installation.portalUrl() + path, "User-Agent", "Olena's own")
                                .statusCode())
                        .isEqualTo(502);
            }
        } finally {
            installation.portal().start();
        }

        assertThat(installation.proxy().log())
                .contains("serving initial configuration")
                .doesNotContain("Olena", "Koval", address);
    }

    @Test
    void whoSaysToBeManyIsStillOne() {
        var one = new Outside(installation, "127.0.0.3");
        var another = new Outside(installation, "127.0.0.4");

        var answers = all(number -> one.get(
                installation.portalUrl() + LOGIN, "X-Forwarded-For", "203.0.113." + number % 256, "X-Real-IP", "::1"));

        assertThat(answers).contains(302, 429);
        assertThat(another.get(installation.portalUrl() + LOGIN).statusCode()).isEqualTo(302);
    }

    @Test
    void onlyTheProxyIsBelieved() {
        var portal = "http://127.0.0.1:" + installation.network().portal() + LOGIN;
        var stranger = new Outside(installation, "127.0.0.5");
        var proxy = new Outside(installation, "127.0.0.1");

        assertThat(all(number -> stranger.get(portal, "X-Forwarded-For", "203.0.113." + number % 256)))
                .contains(429);
        assertThat(all(number -> proxy.get(portal, "X-Forwarded-For", "198.51.100." + number % 256)))
                .containsOnly(302);
    }

    private static List<Integer> all(IntFunction<HttpResponse<String>> request) {
        return IntStream.range(0, TOO_MANY)
                .mapToObj(number -> request.apply(number).statusCode())
                .distinct()
                .toList();
    }

    private HttpResponse<String> portal(String path) {
        return somebody.get(installation.portalUrl() + path);
    }
}
