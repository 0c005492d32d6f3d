package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of answer tells the browser to refuse. */
class HeadersTests {

    private static final String LOGIN = "/oauth2/authorization/keycloak";

    private static final String PROMISES = "/promises/headers";

    @BeforeAll
    static void aPageForEverybody() {
        Production.portal();
        Production.write("insert ignore into municipality (code, name) values ('headers', 'Headers')");
        Production.write("insert ignore into agenda_setting (municipality_id, public_page, changed_at)"
                + " select id, true, now(6) from municipality where code = 'headers'");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void nothingIsGuessedFramedOrFetchedWithoutTls(Request request) {
        var answer = request.answer();

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("form-action");
        assertThat(answer.headers()).doesNotContainKeys("Server", "X-Powered-By");
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "\tat ");
    }

    @ParameterizedTest
    @MethodSource("allButFiles")
    void nothingIsKeptToldOrAllowed(Request request) {
        var answer = request.answer();

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void onlyThePageItselfRunsScripts() {
        assertThat(Request.get("/welcome").answer().header("Content-Security-Policy"))
                .containsPattern("script-src 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic' 'unsafe-eval'$");
        assertThat(allButFiles().skip(1))
                .allSatisfy(request -> assertThat(request.getPayload().answer().header("Content-Security-Policy"))
                        .endsWith("script-src 'none'"));
    }

    /** Whether there is such a page cannot be told from one that is off. */
    @Test
    void aPageForEverybodyMakesNoSessionAndIsKeptForAWhile() {
        var shown = Request.get(PROMISES).answer();
        var unknown = Request.get("/promises/nowhere").answer();

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers()).doesNotContainKeys("Set-Cookie", "Pragma", "Expires");
        assertThat(shown.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(shown.header("Vary")).containsIgnoringCase("accept-language").containsIgnoringCase("cookie");
        assertThat(shown.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(shown.header("Content-Security-Policy")).endsWith("script-src 'none'");
        assertThat(Request.get(PROMISES)
                        .with("If-None-Match", shown.header("ETag"))
                        .answer()
                        .status())
                .isEqualTo(304);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.headers()).doesNotContainKeys("Set-Cookie");
    }

    @Test
    void eachPageHasANonceOfItsOwn() {
        assertThat(Request.get("/welcome").answer().header("Content-Security-Policy"))
                .isNotEqualTo(Request.get("/welcome").answer().header("Content-Security-Policy"));
    }

    @Test
    void aRedirectRepeatsNoNameThatTheRequestCameBy() {
        var request = Request.get("/")
                .from(Production.PROXY)
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Proto", "http");

        assertThat(request.answer().header("Location")).isEqualTo("/sign-in");
    }

    /** A page of a neighbour, such as www.almere.example, is sent with the cookie too. */
    @Test
    void pushesGoToThePortalsOwnPagesAlone() {
        var cookie = Request.get("/welcome").answer().cookie();
        var address =
                Page.open(Production.portal().localUrl(), cookie).pushAddress().replace("websocket", "long-polling");

        for (var path : List.of(address, address.replace("/VAADIN/push", "/"))) {
            for (var elsewhere : List.of("https://www.almere.example", "http://portal.almere.example", "null")) {
                var answer = Request.get(path)
                        .with("Cookie", cookie)
                        .with("Origin", elsewhere)
                        .answer();
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
            }
        }
    }

    @Test
    void keycloakLearnsOfNoOtherLanguageThanOurs() {
        var login = Request.get(LOGIN + "?ui_locales=uk").from("127.0.5.1").answer();
        var forged = Request.get(LOGIN + "?ui_locales=nl%26prompt%3Dnone")
                .from("127.0.5.2")
                .answer();

        assertThat(login.header("Location"))
                .startsWith("https://login.almere.example/realms/perspectief/protocol/openid-connect/auth?")
                .contains("ui_locales=uk", "code_challenge_method=S256", "redirect_uri=" + Production.URL + "/login/");
        assertThat(forged.header("Location")).doesNotContain("ui_locales", "prompt");
    }

    static Stream<Named<Request>> everyKind() {
        return Stream.concat(
                allButFiles(),
                Stream.of(
                        kind("a file", Request.get("/styles.css")),
                        kind("a page for everybody", Request.get(PROMISES))));
    }

    static Stream<Named<Request>> allButFiles() {
        var cookie = Request.get(TrialConfiguration.SIGN_IN).answer().cookie();
        return Stream.of(
                kind("a page", Request.get("/welcome")),
                kind(
                        "its first message",
                        Request.get("/?v-r=init&location=&query=").with("Cookie", cookie)),
                kind("a message", Request.post("/?v-r=uidl&v-uiId=0", "{}").with("Cookie", cookie)),
                kind("a page for everybody that is off", Request.get("/promises/nowhere")),
                kind("a way to the login", Request.get("/")),
                kind("a refused form", Request.post("/logout", "a=b")),
                kind("a strange address", Request.get("//").asBrowser()),
                kind("an address that nobody can read", Request.get("/issues/%ED%A0%80")),
                kind("an address that leads nowhere", Request.get("/error").with("Cookie", cookie)),
                kind("a method that nobody uses", Request.of("TRACE", "/", "")),
                kind("push without a session", Request.get("/VAADIN/push")),
                kind("too much", Request.post("/", "a".repeat(1_000_001)).asBrowser()),
                kind(
                        "a fault of the portal",
                        Request.get(TrialConfiguration.MISREAD + "a").asBrowser()));
    }

    private static Named<Request> kind(String name, Request request) {
        return Named.of(name, request);
    }
}
