package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much one may send, and how slowly. */
class LimitsTests {

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/welcome", "/VAADIN/dynamic/resource/0/any/upload?v-r=uidl"})
    void aMessageIsAtMostAMillionBytes(String path) {
        assertThat(Request.post(path, "a".repeat(1_000_001)).answer().status()).isEqualTo(413);
        assertThat(Request.post(path, "a".repeat(1_000_000)).answer().status()).isNotEqualTo(413);
    }

    @Test
    void aFileIsAtMostTwelveMillionBytes() {
        assertThat(announced(12_000_001)).isEqualTo(413);
        assertThat(announced(12_000_000)).isNotEqualTo(413);
    }

    private static int announced(int bytes) {
        return Request.post("/VAADIN/dynamic/resource/0/any/upload", "")
                .with("Content-Length", String.valueOf(bytes))
                .answer()
                .status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "GET"})
    void aBodyOfUnknownLengthIsRefusedBeforeItIsRead(String method) {
        var request = Request.of(method, "/?v-r=uidl&v-uiId=0", "").with("Transfer-Encoding", "chunked");

        assertThat(request.asForm().answer().status()).isEqualTo(411);
    }

    @Test
    void aFormIsAtMostAQuarterOfAMegabyte() {
        var form = Request.post("/logout", "a=" + "b".repeat(270_000)).asForm();

        assertThat(form.answer().status()).isEqualTo(413);
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
        var answer = Request.post("/welcome", "a".repeat(1_000_001)).asBrowser().answer();

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
