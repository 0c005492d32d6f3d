package nl.perspectief.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether Keycloak answers; asked at most once in {@link #FRESH}. The log tells when that changes. */
@Component
public class KeycloakStatus {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakStatus.class);

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KeycloakSettings settings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Seen seen = new Seen(true, Instant.MIN);

    KeycloakStatus(KeycloakSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** At the start, aside: a portal without Keycloak serves those who are signed in. */
    @EventListener(ApplicationReadyEvent.class)
    void askFirst() {
        Thread.startVirtualThread(this::reachable);
    }

    /** However many ask at once, one waits for Keycloak and the others for that one. */
    public synchronized boolean reachable() {
        if (seen.at().isBefore(clock.instant().minus(FRESH))) {
            var reachable = ask();
            if (seen.reachable() && !reachable) {
                LOG.warn("Keycloak doesn't answer at {}: nobody can sign in", settings.discovery());
            } else if (reachable && !seen.reachable()) {
                LOG.info("Keycloak answers again");
            }
            seen = new Seen(reachable, clock.instant());
        }
        return seen.reachable();
    }

    private boolean ask() {
        var request = HttpRequest.newBuilder(URI.create(settings.discovery()))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Seen(boolean reachable, Instant at) {}
}
