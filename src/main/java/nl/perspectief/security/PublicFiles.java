package nl.perspectief.security;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Scripts and styles, the same for everybody. A first visit fetches some twenty of them. */
final class PublicFiles {

    /** Vaadin's, which have another name as soon as they have other content. */
    static final String BUILD = "/VAADIN/build/**";

    private static final String[] PATHS = {
        BUILD,
        "/VAADIN/static/**",
        "/aura/**",
        "/styles.css",
        "/icons.svg",
        "/favicon.svg",
        "/keep.js",
        "/connection.js",
        "/choices.js",
        "/photos.js"
    };

    static final RequestMatcher REQUESTS = new OrRequestMatcher(Stream.of(PATHS)
            .flatMap(path -> Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                    .<RequestMatcher>map(
                            method -> PathPatternRequestMatcher.withDefaults().matcher(method, path)))
            .toList());

    private PublicFiles() {}
}
