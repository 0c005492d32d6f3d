package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operations team's machines ask, on a port of their own. */
class HealthTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String LIVE = "/actuator/health/liveness";
    private static final String READY = "/actuator/health/readiness";
    private static final String METRICS = "/actuator/prometheus";

    @Test
    void withoutKeycloakThePortalIsReady() {
        assertThat(managed(LIVE).status()).isEqualTo(200);
        assertThat(managed(READY).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void withoutItsDatabaseItIsAliveAndNotReadyUntilThatIsBack() {
        Production.portal();
        Production.database().close();
        try {
            assertThat(managed(READY).status()).isEqualTo(503);
            assertThat(managed(LIVE).status()).isEqualTo(200);
        } finally {
            Production.database().start();
        }
        await().atMost(PATIENCE).until(() -> managed(READY).status() == 200);
    }

    @Test
    void aDatabaseThatHangsIsAsGoodAsAway() throws Exception {
        Production.portal();
        signal("-STOP");
        try {
            await().atMost(PATIENCE).until(() -> managed(READY).status() == 503);
            assertThat(managed(LIVE).status()).isEqualTo(200);
        } finally {
            signal("-CONT");
        }
        await().atMost(PATIENCE).until(() -> managed(READY).status() == 200);
    }

    /** Whoever finds it so, be it no page. */
    @Test
    void aDatabaseWithoutRoomIsNotReadyForAMinute() {
        assertThat(Request.get(TrialConfiguration.NO_ROOM).answer().status()).isEqualTo(500);

        assertThat(managed(READY).status()).isEqualTo(503);
        assertThat(managed(LIVE).status()).isEqualTo(200);
        Request.get(TrialConfiguration.LATER + 61).answer();
        assertThat(managed(READY).status()).isEqualTo(200);
    }

    @Test
    void whoOpensAPageForWhichThereIsNoRoomIsTold() {
        var portal = Production.portal();
        var page = Page.open(portal.localUrl(), Request.get("/welcome").answer().cookie());
        try {
            assertThat(page.navigation(FailingView.PATH + "/" + FailingView.FULL)
                            .answer()
                            .body())
                    .contains("This page could not be shown: the disk of the portal is full.");
            assertThat(managed(READY).status()).isEqualTo(503);
        } finally {
            Request.get(TrialConfiguration.LATER + 61).answer();
        }
    }

    private static void signal(String signal) throws Exception {
        var pid = String.valueOf(Production.database().pid());
        assertThat(new ProcessBuilder("kill", signal, pid).start().waitFor()).isZero();
    }

    @Test
    void metricsTellOfMachinesAndNotOfPeople() {
        Request.get("/locations/olena-koval?naam=Olena").answer();
        Request.get(TrialConfiguration.MISREAD + "Olena").answer();

        var metrics = managed(METRICS).body();
        assertThat(metrics)
                .contains(
                        "\nhttp_server_requests_seconds_count{",
                        "\nhikaricp_connections_active{",
                        "\njvm_memory_used_bytes{",
                        "\ntomcat_sessions_active_current_sessions",
                        "\nlogback_events_total{",
                        "\nprocess_uptime_seconds")
                .doesNotContainIgnoringCase("olena", "koval");
        assertThat(metrics.lines().filter(line -> line.startsWith("perspectief")))
                .isNotEmpty()
                .allMatch(line ->
                        line.matches("perspectief_(database_full_total|mails_total\\{outcome=\"[a-z ]+\"}) .*"));
    }

    /** By the label that the alert of monitor.md looks at. */
    @Test
    void aPageThatFailsIsCountedAsSuch() {
        assertThat(Request.get(TrialConfiguration.MISREAD + "a").answer().status())
                .isEqualTo(500);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(managed(METRICS).body())
                        .containsPattern("http_server_requests_seconds_count\\{[^}]*outcome=\"SERVER_ERROR\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIVE, READY, METRICS, "/actuator", "/actuator/health", "/actuator/env"})
    void thePortItselfTellsNothing(String path) {
        assertThat(Request.get(path).answer().header("Location")).isEqualTo("/sign-in");
        var cookie = Request.get(TrialConfiguration.SIGN_IN).answer().cookie();
        assertThat(Request.get(path).with("Cookie", cookie).answer().body()).doesNotContain("\"UP\"", "jvm_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/welcome",
                "/sign-in",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/configprops",
                "/actuator/shutdown"
            })
    void nothingElseIsThere(String path) {
        var answer = managed(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private static Wire.Answer managed(String path) {
        return Request.get(path).to(Production.portal().managementUrl()).answer();
    }
}
