package nl.perspectief.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A browser of the load: its cookie, and what it sends. It speaks Vaadin's protocol as a real one does, except that it
 * loads no scripts and styles, and opens a WebSocket only where what others do is waited for: the portal's answers come
 * over the request itself.
 */
final class LoadSession {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final String url;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    private LoadSession(String url) {
        this.url = url;
    }

    /** @param role one of {@code Roles} */
    static LoadSession signedIn(String url, String subject, String role) {
        var session = new LoadSession(url);
        session.get(Door.SIGN_IN + "?subject=" + subject + "&role=" + role);
        return session;
    }

    static LoadSession ofNobody(String url) {
        return new LoadSession(url);
    }

    /** Of somebody who has that cookie already. */
    static LoadSession with(String url, String cookie, String value) {
        var session = new LoadSession(url);
        session.cookies.put(cookie, value);
        return session;
    }

    void signOut() {
        get(Door.SIGN_OUT);
    }

    /**
     * Loads a page, whose first content is in it, and says that it is shown.
     *
     * @param path without the leading slash
     */
    LoadPage open(String path) {
        return LoadPage.open(this, path, get("/" + path));
    }

    String get(String path) {
        return send(request(path).GET().build());
    }

    String post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "nl");
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String cookie() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(joining("; "));
    }

    /**
     * Opens a connection over which the portal says what is new.
     *
     * @param heard told of each message
     */
    void listen(String path, Consumer<String> heard) {
        HTTP.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .header("Cookie", cookie())
                .buildAsync(URI.create(url.replaceFirst("^http", "ws") + path), new PushMessages(heard))
                .join();
    }

    private String send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() / 100 != 2) {
                throw new LoadProblem(request.uri() + " answered " + response.statusCode());
            }
            for (var given : response.headers().allValues("Set-Cookie")) {
                var parts = given.substring(0, given.indexOf(';')).split("=", 2);
                cookies.put(parts[0], parts[1]);
            }
            return text(response);
        } catch (IOException e) {
            throw new LoadProblem(request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadProblem("interrupted", e);
        }
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = plain.readAllBytes();
            }
        }
        return new String(body, UTF_8);
    }

    static String excerpt(String text) {
        return text.substring(0, Math.min(text.length(), 300));
    }
}
