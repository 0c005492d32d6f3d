package nl.perspectief.security;

import java.time.Duration;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.header.Header;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser to refuse. It comes before all else, since a request that is refused early is
 * answered too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseHeaders extends HeaderWriterFilter {

    private static final Duration YEAR = Duration.ofDays(365);

    private static final List<Header> ALWAYS = List.of(
            new Header("X-Content-Type-Options", "nosniff"), new Header("Cross-Origin-Resource-Policy", "same-origin"));

    /** Of scripts and styles, of which nothing is shown by itself. */
    private static final List<Header> OF_FILES = List.of(
            new Header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; form-action 'none'"));

    private static final List<Header> OF_ALL_ELSE = List.of(
            new Header("Content-Security-Policy", ContentPolicy.WITHOUT_SCRIPTS),
            new Header("X-Frame-Options", "DENY"),
            new Header("Referrer-Policy", "same-origin"),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header(
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"));

    ResponseHeaders(PortalSettings portal) {
        super(List.of(
                new StaticHeadersWriter(ALWAYS),
                new DelegatingRequestMatcherHeaderWriter(PublicFiles.REQUESTS, new StaticHeadersWriter(OF_FILES)),
                new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(PublicFiles.REQUESTS), new StaticHeadersWriter(OF_ALL_ELSE)),
                new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new OrRequestMatcher(PublicFiles.REQUESTS, PublicPages.REQUESTS)),
                        new CacheControlHeadersWriter()),
                onlyByTls(portal)));
        // otherwise they come when a response is committed, and Vaadin's pages are without them
        setShouldWriteHeadersEagerly(true);
    }

    /** For what never comes by here. */
    static HeaderWriter ofRefusals(PortalSettings portal) {
        return new CompositeHeaderWriter(List.of(
                new StaticHeadersWriter(ALWAYS),
                new StaticHeadersWriter(OF_ALL_ELSE),
                new CacheControlHeadersWriter(),
                onlyByTls(portal)));
    }

    /** What Tomcat itself refuses comes by only as an error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static HeaderWriter onlyByTls(PortalSettings portal) {
        return portal.isSecure()
                ? new HstsHeaderWriter(AnyRequestMatcher.INSTANCE, YEAR.toSeconds(), true)
                : (_, _) -> {};
    }
}
