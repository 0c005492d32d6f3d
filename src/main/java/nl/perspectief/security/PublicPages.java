package nl.perspectief.security;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Pages that are the same for everybody, without a session, and say themselves how long they may be kept. */
final class PublicPages {

    private static final String PROMISES = "/promises/{municipality}";

    static final RequestMatcher REQUESTS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PROMISES),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.HEAD, PROMISES));

    private PublicPages() {}
}
