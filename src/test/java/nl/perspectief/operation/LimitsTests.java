package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much one may send, and how slowly. */
class LimitsTests {

    private static final String UPLOAD = "/VAADIN/dynamic/resource/0/any/upload";

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/welcome", UPLOAD + "?v-r=uidl"})
    void aMessageIsAtMostAQuarterOfAMillionBytes(String path) {
        var cookie = signedIn();

        assertThat(sent(path, cookie, 250_001)).isEqualTo(413);
        assertThat(sent(path, cookie, 250_000)).isNotEqualTo(413);
    }

    /** A page keeps what it is told, and anybody has pages. */
    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/welcome", UPLOAD})
    void aStrangersMessageIsAtMostTwentyThousandBytes(String path) {
        var cookie = Request.get("/welcome").answer().cookie();

        assertThat(sent(path, cookie, 20_001)).isEqualTo(413);
        assertThat(sent(path, cookie, 20_000)).isNotEqualTo(413);
        assertThat(Request.post(path, "a".repeat(20_001)).answer().status()).isEqualTo(413);
    }

    @Test
    void byAPushConnectionNothingIsTaken() throws Exception {
        var cookie = signedIn();
        var page = Page.open(Production.portal().localUrl(), cookie);
        var message = page.navigation("welcome").body();
        var taken = new CountDownLatch(1);
        try (var client = HttpClient.newHttpClient()) {
            var push = client.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .buildAsync(
                            URI.create(Production.portal().localUrl().replace("http", "ws") + page.pushAddress()),
                            new WebSocket.Listener() {
                                @Override
                                public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer ping) {
                                    taken.countDown();
                                    return null;
                                }
                            })
                    .get(10, TimeUnit.SECONDS);
            push.sendText(message.length() + "|" + message, true).get(10, TimeUnit.SECONDS);
            push.sendPing(ByteBuffer.allocate(1)).get(10, TimeUnit.SECONDS);
            assertThat(taken.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(page.navigation("welcome").answer().body())
                    .as("the second message, of which the first is missing")
                    .doesNotContain("\"syncId\":2");
            push.abort();
        }
    }

    private static int sent(String path, String cookie, int bytes) {
        return Request.post(path, "a".repeat(bytes))
                .with("Cookie", cookie)
                .answer()
                .status();
    }

    @Test
    void aFileIsAtMostTwelveMillionBytes() {
        var cookie = signedIn();

        assertThat(announced(cookie, 40_000_001)).isEqualTo(413);
        assertThat(announced(cookie, 40_000_000)).isNotEqualTo(413);
    }

    private static int announced(String cookie, int bytes) {
        return Request.post(UPLOAD, "")
                .with("Cookie", cookie)
                .with("Content-Length", String.valueOf(bytes))
                .answer()
                .status();
    }

    private static String signedIn() {
        return Request.get(TrialConfiguration.SIGN_IN).answer().cookie();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "GET"})
    void aBodyOfUnknownLengthIsRefusedBeforeItIsRead(String method) {
        var request = Request.of(method, "/?v-r=uidl&v-uiId=0", "").with("Transfer-Encoding", "chunked");

        assertThat(request.asForm().answer().status()).isEqualTo(411);
    }

    /** A scanner that sends it must not wake the operator. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=init&location=%2F%2Fevil.example&query=",
                "/?v-r=init&location=&query=%25zz",
                "/?v-r=heartbeat&v-uiId=Olena"
            })
    void whatNobodyCanReadIsABadRequest(String path) {
        var cookie = Request.get("/welcome").answer().cookie();

        assertThat(Request.post(path, "").with("Cookie", cookie).answer().status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/issues/%00", "/issues/%ED%A0%80", "/%", "/issues/../../etc"})
    void anAddressThatNobodyCanReadIsAnsweredInEveryLanguage(String path) {
        var answer = Request.get(path).asBrowser().answer();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Dit verzoek kan niet worden uitgevoerd", "Цей запит неможливо", "This request cannot be");
    }

    @Test
    void soManyLanguagesNobodyReads() {
        var answer = Request.get("/welcome")
                .with("Accept-Language", "nl," + "uk,".repeat(500))
                .answer();

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void headersAreAtMostSixteenKilobytes() {
        var answer = Request.get("/welcome").with("X-Large", "a".repeat(17_000)).answer();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception");
        assertThat(Request.get("/welcome")
                        .with("X-Large", "a".repeat(15_000))
                        .answer()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tooMuchIsSaidInThreeLanguagesAndWithoutAnythingOfTheInside() {
        var answer = Request.post("/welcome", "a".repeat(20_001)).asBrowser().answer();

        assertThat(answer.body())
                .contains("Dit verzoek kan niet", "Цей запит", "This request cannot")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void whoNeverFinishesAHeaderIsSentAway() {
        try (var wire = Wire.to(Production.portal().localUrl(), "127.0.0.2")) {
            wire.send("GET /welcome HTTP/1.1\r\nHost: portal");

            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void whoNeverFinishesABodyIsSentAwayAndKeepsNobodyElseWaiting() {
        var slow = Request.post("/logout", "a=" + "b".repeat(100)).asForm();
        try (var wire = slow.begin("a=b")) {
            assertThat(Request.get("/welcome").answer().status()).isEqualTo(200);
            assertThat(wire.isClosed()).isTrue();
        }
    }
}
