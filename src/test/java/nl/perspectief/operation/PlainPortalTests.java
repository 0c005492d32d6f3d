package nl.perspectief.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portal for this machine alone, without TLS, of nothing but what the jar holds; and how it ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set before all tests
class PlainPortalTests {

    private static final int SECONDS_TO_END = 40;

    private MariaDbServer database;
    private PortalProcess portal;

    @BeforeAll
    void start() {
        database = TestServers.anotherMariaDb("plain");
        portal = TestServers.portal(
                database,
                PortalProcess.Program.OF_BROWSER_TESTS,
                Map.of("TRUSTED_PROXIES", "127.0.0.8, " + Production.PROXY, "SIGN_INS_PER_MINUTE", "1"));
        portal.start();
    }

    @AfterAll
    void stop() {
        portal.close();
        database.close();
    }

    @Test
    void withoutTlsNothingAsksForIt() {
        var answer = Request.get("/welcome").to(portal.localUrl()).answer();

        assertThat(answer.headers()).doesNotContainKey("Strict-Transport-Security");
        assertThat(answer.header("Set-Cookie")).matches("perspectief=[0-9A-F]{32}; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void severalProxiesAreTrustedEachByItsAddress() {
        for (var proxy : List.of("127.0.0.8", Production.PROXY)) {
            for (var browser : List.of("198.51.100.1", "198.51.100.2", "198.51.100.3")) {
                assertThat(Request.get("/oauth2/authorization/keycloak")
                                .to(portal.localUrl())
                                .from(proxy)
                                .with("X-Forwarded-For", browser)
                                .answer()
                                .status())
                        .as("%s by %s", browser, proxy)
                        .isEqualTo(302);
            }
        }
    }

    @Test
    void aRequestHasAVirtualThread(@TempDir Path folder) throws Exception {
        var dump = folder.resolve("threads.json");
        var request = Request.post("/logout", "a=b").to(portal.localUrl()).asForm();
        try (var _ = request.begin("a=")) {
            await().until(() -> !threadsThatServe(dump).isEmpty());
            assertThat(threadsThatServe(dump))
                    .allMatch(thread -> thread.path("virtual").asBoolean());
        }
    }

    private List<JsonNode> threadsThatServe(Path dump) throws IOException, InterruptedException {
        var dumper = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(portal.pid()),
                        "Thread.dump_to_file",
                        "-overwrite",
                        "-format=json",
                        dump.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(dumper.waitFor()).isZero();
        return JsonMapper.shared()
                .readTree(dump)
                .at("/threadDump/threadContainers")
                .valueStream()
                .flatMap(container -> container.path("threads").valueStream())
                .filter(thread -> thread.path("stack").toString().contains("nl.perspectief.security"))
                .toList();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void itEndsWhenWhatRunsIsDoneAlthoughPagesAreOpen() throws Exception {
        var cookie = Request.get("/welcome").to(portal.localUrl()).answer().cookie();
        var page = Page.open(portal.localUrl(), cookie);
        var running = page.navigation("welcome");
        var half = running.body().length() / 2;
        try (var client = HttpClient.newHttpClient();
                var wire = running.begin(running.body().substring(0, half))) {
            client.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .buildAsync(
                            URI.create(portal.localUrl().replace("http", "ws") + page.pushAddress()),
                            new WebSocket.Listener() {})
                    .get(10, TimeUnit.SECONDS);

            var end = portal.terminate();

            await().until(this::refusesConnections);
            assertThat(end).isNotDone();
            wire.send(running.body().substring(half));
            var answer = wire.answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("\"syncId\":1");
            end.get(SECONDS_TO_END, TimeUnit.SECONDS);
        }
    }

    private boolean refusesConnections() {
        try (var _ = Request.get("/").to(portal.localUrl()).begin("")) {
            return false;
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof ConnectException;
        }
    }
}
