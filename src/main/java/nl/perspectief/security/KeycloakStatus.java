package nl.perspectief.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether Keycloak answers; asked at most once in {@link #FRESH}. */
@Component
public class KeycloakStatus {

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KeycloakSettings settings;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Seen seen = new Seen(false, Instant.MIN);

    KeycloakStatus(KeycloakSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public boolean reachable() {
        if (seen.at().isBefore(clock.instant().minus(FRESH))) {
            seen = new Seen(ask(), clock.instant());
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
