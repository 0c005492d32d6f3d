package nl.perspectief.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.perspectief.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakStatusTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger answer = new AtomicInteger(200);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T08:00:00Z"));
    private HttpServer server;
    private KeycloakStatus status;

    @BeforeEach
    void somethingThatAnswersWhereKeycloakWould() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/shelter/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort();
        InstantSource time = now::get;
        status = new KeycloakStatus(
                new KeycloakSettings(url, url, "shelter", "portal", ""), time.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRealmThatAnswersIsReachable() {
        assertThat(status.reachable()).isTrue();
    }

    @Test
    void aServerWithoutTheRealmIsNot() {
        answer.set(404);

        assertThat(status.reachable()).isFalse();
    }

    @Test
    void nobodyThereIsNot() {
        server.stop(0);

        assertThat(status.reachable()).isFalse();
    }

    @Test
    void manyVisitorsAskOnceAlsoAtTheSameMoment() throws Exception {
        AtOnce.run(10, status::reachable);

        assertThat(asked).hasValue(1);
    }

    @Test
    void itIsSeenToComeBack() {
        answer.set(503);
        assertThat(status.reachable()).isFalse();
        answer.set(200);
        now.updateAndGet(moment -> moment.plus(Duration.ofSeconds(4)));

        assertThat(status.reachable()).isTrue();
    }
}
