package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a browser is known again, and when no longer. */
class SessionTests {

    private static final int SIGN_INS_OF_ONE = 10;

    @Test
    void itIsOfThisHostAloneAndOnlyOverTls() {
        assertThat(Request.get("/welcome").answer().header("Set-Cookie"))
                .matches("__Host-perspectief=[0-9A-F]{32}; Path=/; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void nobodyIsSignedOutByALinkOrAForm() {
        var cookie = signedIn();

        Request.get("/logout").with("Cookie", cookie).answer();
        Request.post("/logout", "a=b").with("Cookie", cookie).asForm().answer();

        assertThat(isSignedIn(cookie)).isTrue();
        assertThat(isSignedIn(cookie + "0")).isFalse();
    }

    /** The portal would else keep an ID token for each login there ever was. */
    @Test
    void onceEndedNothingIsKeptForKeycloakToEnd() {
        var cookie = signedIn();
        assertThat(isKept(cookie)).isTrue();

        Request.get(TrialConfiguration.END).with("Cookie", cookie).answer();

        assertThat(isSignedIn(cookie)).isFalse();
        assertThat(isKept(cookie)).isFalse();
    }

    /** Keycloak ends its own session then, and nothing else tells of an account that it deactivated or deleted. */
    @Test
    void whoSignedInTenHoursAgoSignsInAgain() {
        var cookie = signedIn();
        var page = Page.open(Production.portal().localUrl(), cookie);

        Request.get(TrialConfiguration.LATER + 35_990).answer();
        assertThat(isSignedIn(cookie)).isTrue();
        Request.get(TrialConfiguration.LATER + 20).answer();

        assertThat(page.navigation("welcome").answer().body()).contains("sessionExpired");
        assertThat(isSignedIn(cookie)).isFalse();
    }

    @Test
    void aStrangerHasFewPagesOpenAtOnceAndOthersMore() {
        assertThat(opened(Request.get("/welcome").answer().cookie(), 3)).containsExactly(false, true, true);
        assertThat(opened(signedIn(), 21)).startsWith(false, true).endsWith(true);
    }

    /** In the order in which they were opened: whether each still works. */
    private static List<Boolean> opened(String cookie, int pages) {
        return Stream.generate(() -> Page.open(Production.portal().localUrl(), cookie)).limit(pages).toList().stream()
                .map(page -> !page.navigation("welcome").answer().body().contains("sessionExpired"))
                .toList();
    }

    @Test
    void ofStrangersOnlyTheLatestAreRemembered() {
        var stranger = Request.get("/welcome").answer().cookie();
        var known = signedIn();

        for (var others = 0; others < Production.STRANGERS; others++) {
            assertThat(Request.get("/welcome").with("Cookie", stranger).answer().cookie())
                    .isEmpty();
            Request.get("/welcome").answer();
        }

        assertThat(Request.get("/welcome").with("Cookie", stranger).answer().cookie())
                .isNotEmpty();
        assertThat(isSignedIn(known)).isTrue();
    }

    @Test
    void ofOnePersonTheLatestSignInsAreKeptAndTheOldestIsToldWhy() {
        var oldest = signedIn();
        var page = Page.open(Production.portal().localUrl(), oldest);
        var second = signedIn();

        IntStream.range(2, SIGN_INS_OF_ONE).forEach(_ -> signedIn());
        assertThat(isSignedIn(oldest)).isTrue();
        signedIn();

        assertThat(page.navigation("welcome").answer().body()).contains("sessionExpired");
        assertThat(isKept(oldest)).isFalse();
        assertThat(whereTo(oldest)).isEqualTo("/welcome?elsewhere");
        assertThat(whereTo(oldest)).as("told once").isEqualTo("/sign-in");
        assertThat(isSignedIn(second)).isTrue();
        assertThat(isKept(second)).isTrue();
    }

    private static String whereTo(String cookie) {
        return Request.get("/me").with("Cookie", cookie).asBrowser().answer().header("Location");
    }

    private static boolean isKept(String cookie) {
        var id = cookie.substring(cookie.indexOf('=') + 1);
        return Boolean.parseBoolean(
                Request.get(TrialConfiguration.KEPT + id).answer().body());
    }

    private static String signedIn() {
        return Request.get(TrialConfiguration.SIGN_IN).answer().cookie();
    }

    private static boolean isSignedIn(String cookie) {
        return Request.get("/").with("Cookie", cookie).answer().status() == 200;
    }
}
