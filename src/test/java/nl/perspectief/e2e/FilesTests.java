package nl.perspectief.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts and styles, as the portal in production serves them to anybody. */
@BrowserTest
class FilesTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern AHEAD = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\"");

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void everyScriptThatThePageAsksForLaterIsThereAndKeptForAYear() throws Exception {
        var scripts = AHEAD.matcher(get("/welcome").body())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(scripts)
                .anyMatch(script -> script.contains("generated-flow-imports"))
                .anyMatch(script -> script.contains("FlowClient"));
        for (var script : scripts) {
            var file = get("/" + script);
            assertThat(file.statusCode()).as(script).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control"))
                    .as(script)
                    .hasValue("public, max-age=31536000, immutable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles.css",
                "/keep.js",
                "/connection.js",
                "/choices.js",
                "/photos.js",
                "/icons.svg",
                "/favicon.svg",
                "/aura/aura.css"
            })
    void aFileMakesNoSessionAndNamesWhatItMayBeUsedFor(String path) throws Exception {
        var file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().map())
                .doesNotContainKeys("Set-Cookie", "Pragma", "Expires")
                .containsKeys("X-Content-Type-Options", "Content-Security-Policy", "Cross-Origin-Resource-Policy");
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cached -> assertThat(cached).contains("max-age=3600"));
    }

    @Test
    void whatIsNoFileIsNotKept() throws Exception {
        var nothing = get("/VAADIN/build/nothing.js");

        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().allValues("Cache-Control")).noneMatch(kept -> kept.contains("max-age=3"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(Stage.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
