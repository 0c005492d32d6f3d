package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often one may log in, and by which address one is known. */
class SignInLimitTests {

    private static final String LOGIN = "/oauth2/authorization/keycloak";

    /** A login passes twice. */
    private static final int REQUESTS = 2 * Production.SIGN_INS_PER_MINUTE;

    @Test
    void whoLogsInTooOftenReadsInThreeLanguagesHowLongToWait() {
        exhaust(Request.get(LOGIN).from("127.0.2.1"));

        var answer = Request.get(LOGIN).from("127.0.2.1").asBrowser().answer();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.body()).contains("Wacht een minuut", "Зачекайте хвилину", "Wait a minute");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isEqualTo(60 / REQUESTS);
    }

    @Test
    void anotherAddressIsNotAffected() {
        exhaust(Request.get(LOGIN).from("127.0.2.2"));

        assertThat(Request.get(LOGIN).from("127.0.2.3").answer().status()).isEqualTo(302);
    }

    @Test
    void afterAWhileOneMayAgain() {
        var login = Request.get(LOGIN).from("127.0.2.4");
        exhaust(login);

        Request.get(TrialConfiguration.LATER + 60 / REQUESTS).answer();

        assertThat(login.answer().status()).isEqualTo(302);
        assertThat(login.answer().status()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "/%6Fauth2/authorization/keycloak, 127.0.3.1",
        "/login/oauth2/code/keycloak, 127.0.3.2",
        "/oauth2/authorization/other, 127.0.3.3"
    })
    void everyWayToALoginCounts(String way, String address) {
        exhaust(Request.get(way).from(address));

        assertThat(Request.get(LOGIN).from(address).answer().status()).isEqualTo(429);
    }

    @Test
    void whatIsNoLoginIsNotCounted() {
        exhaust(Request.get(LOGIN).from("127.0.2.5"));

        assertThat(Request.get("/welcome").from("127.0.2.5").answer().status()).isEqualTo(200);
    }

    @Test
    void nobodyHidesBehindAProxyOfTheirOwn() {
        IntStream.range(0, REQUESTS).forEach(number -> forwarded("127.0.2.6", "198.51.100." + number));

        assertThat(forwarded("127.0.2.6", "198.51.100.100")).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        Production.PROXY + ", 203.0.113.1",
        Production.ONE_OF_MANY_PROXIES + ", 203.0.113.2",
        Production.PROXY_BY_IPV6 + ", 203.0.113.3"
    })
    void aTrustedProxyTellsWhoAsks(String proxy, String browser) {
        IntStream.range(0, REQUESTS).forEach(_ -> forwarded(proxy, browser));

        assertThat(forwarded(proxy, browser)).isEqualTo(429);
        assertThat(forwarded(proxy, "192.0.2.1, " + browser))
                .as("with a lie in front")
                .isEqualTo(429);
        assertThat(forwarded(proxy, browser.replace("113", "114"))).isEqualTo(302);
    }

    @Test
    void ofIpv6TheNetworkIsCounted() {
        IntStream.range(0, REQUESTS).forEach(number -> forwarded(Production.PROXY, "2001:db8:0:1::" + number));

        assertThat(forwarded(Production.PROXY, "2001:db8:0:1:ffff::1")).isEqualTo(429);
        assertThat(forwarded(Production.PROXY, "2001:db8:0:2::1")).isEqualTo(302);
    }

    private static int forwarded(String from, String whom) {
        return Request.get(LOGIN)
                .from(from)
                .with("X-Forwarded-For", whom)
                .answer()
                .status();
    }

    private static void exhaust(Request request) {
        for (var number = 0; number < REQUESTS; number++) {
            assertThat(request.answer().status()).isNotEqualTo(429);
        }
    }
}
