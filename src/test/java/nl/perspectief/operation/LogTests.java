package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written down: one JSON object a line, and nothing of what somebody entered. */
class LogTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String WARNS = "Keycloak doesn't answer at http://localhost:1/";

    @Test
    void withoutKeycloakThePortalStartsAndWarns() {
        assertThat(Production.portal().isHealthy()).isTrue();
        Awaitility.await()
                .until(() -> lines().stream()
                        .anyMatch(line -> line.at("/log/level").asString().equals("WARN")
                                && line.path("message").asString().startsWith(WARNS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Olena%20Koval",
                "/locations/olena.koval@example.org",
                "/welcome?naam=Olena&remark=Koval%zz",
                "/welcome;naam=Olena",
                "//Olena/Koval",
                "/Olena|Koval",
                "/%00Olena",
                "/login/oauth2/code/keycloak?error=Olena&error_description=Koval&state=Olena",
                "/login/oauth2/code/keycloak?code=Olena&state=Koval",
                "/oauth2/authorization/Olena",
                "/oauth2/authorization/keycloak?ui_locales=Olena",
                "/?v-r=Olena",
                "/VAADIN/dynamic/resource/0/Olena/Koval",
                "/VAADIN/push?v-r=push&v-uiId=Olena&v-pushId=Koval"
            })
    void anAddressIsNotWrittenDown(String path) {
        var answer = Request.get(path).from("127.0.4.1").answer();

        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        isNotWrittenDown("Olena", "Koval");
    }

    @Test
    void whatABrowserSaysOfItselfIsNotWrittenDown() {
        Request.get("/welcome")
                .with("Cookie", "language=Olena; naam=\"Koval; перспектива")
                .with("User-Agent", "Olena")
                .with("Accept-Language", "Koval;q=Olena")
                .answer();
        Request.get("/welcome").with("Cookie\u0001Olena", "Koval").answer();
        Request.of("OLENA", "/Koval", "").answer();
        Request.get("/welcome")
                .from(Production.PROXY)
                .with("X-Forwarded-For", "Olena")
                .answer();
        Request.post("/logout/connect/back-channel/keycloak", "logout_token=Olena.Koval")
                .asForm()
                .answer();

        isNotWrittenDown("Olena", "OLENA", "Koval", "перспектива");
    }

    @Test
    void aMessageThatIsNoneIsNotWrittenDown() {
        var page = page();

        page.send("Olena Koval").answer();
        page.send("{\"rpc\":[{\"type\":\"Olena\",\"node\":\"Koval\"}]}").answer();
        page.event(1, "Olena", JSON.createObjectNode().put("remark", "Koval")).answer();

        isNotWrittenDown("Olena", "Koval");
    }

    @Test
    void nonsenseIsNoFaultOfThePortal() {
        var cookie = Request.get("/welcome").answer().cookie();

        Request.get("/?v-r=init&location=%2F%2Fevil.example&query=")
                .with("Cookie", cookie)
                .answer();

        assertThat(lines())
                .filteredOn(line -> line.at("/log/level").asString().equals("ERROR"))
                .map(JsonNode::toString)
                .allSatisfy(line -> assertThat(line).doesNotContain("InvalidLocationException"));
    }

    @Test
    void whereSomebodyIsIsNotWrittenDown() {
        var page = page();

        page.send("{\"csrfToken\":\"forged\",\"syncId\":0,\"clientId\":0,\"rpc\":[]}")
                .from(Production.PROXY)
                .with("X-Forwarded-For", "203.0.113.77")
                .answer();

        isNotWrittenDown("203.0.113.77");
    }

    @Test
    void aMisreadParameterIsWrittenDownWithoutItsText() {
        var answer = Request.get(TrialConfiguration.MISREAD + "06-Misread-7").answer();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("06-Misread-7", "Exception");
        isWrittenDown("java.lang.NumberFormatException", "TrialConfiguration");
        isNotWrittenDown("06-Misread-7");
    }

    @Test
    void whatTheDatabaseRefusesIsWrittenDownWithoutItsText() {
        var answer = Request.get(TrialConfiguration.STORE_TWICE + "Olena%20O'Koval%20in%20a%20row")
                .answer();

        assertThat(answer.status()).isEqualTo(500);
        isWrittenDown("Duplicate entry (value) for key 'person_subject'");
        isNotWrittenDown("Olena", "Koval");
    }

    @Test
    void aViewThatFailsIsWrittenDownWithoutItsText() {
        page().navigation(FailingView.PATH + "/born-in-Kherson").answer();

        isWrittenDown("java.time.format.DateTimeParseException", "FailingView.showDay", "at /failing");
        isNotWrittenDown("Kherson");
    }

    @Test
    void anEventThatFailsIsWrittenDownWithoutItsText() {
        var page = page();
        var view = Page.node(page.navigation(FailingView.PATH).answer(), FailingView.PATH);

        var answer = page.event(view, FailingView.TOLD, JSON.createObjectNode().put(FailingView.TOLD, "ill since May"))
                .answer();

        assertThat(answer.body()).doesNotContain("ill since May", "Exception");
        isWrittenDown("java.time.format.DateTimeParseException", "FailingView");
        isNotWrittenDown("ill since");
    }

    private static Page page() {
        var portal = Production.portal();
        return Page.open(portal.localUrl(), Request.get("/welcome").answer().cookie());
    }

    private static void isWrittenDown(String... words) {
        assertThat(lines())
                .map(JsonNode::toString)
                .anySatisfy(line -> assertThat(line).contains(words));
    }

    private static void isNotWrittenDown(String... entered) {
        assertThat(lines())
                .map(JsonNode::toString)
                .allSatisfy(line -> assertThat(line).doesNotContain(entered));
    }

    private static List<JsonNode> lines() {
        try (var lines = Files.lines(Production.portal().log())) {
            return lines.map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
