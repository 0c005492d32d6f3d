package nl.perspectief.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often one network address may begin or end a login in a minute, on this node. Keycloak guards each account. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SignInLimit extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** As Spring Security reads an address, so that none begins a login unseen by being written in another way. */
    private static final RequestMatcher LOGINS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorization/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/login/oauth2/code/**"));

    private final AddressLimit limit;

    /** A login passes here twice: on its way to Keycloak, and back. */
    SignInLimit(PortalSettings portal, Clock clock) {
        limit = new AddressLimit(2L * portal.signInsPerMinute(), MINUTE, clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LOGINS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = limit.take(request.getRemoteAddr());
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill())
                    .plusSeconds(1)
                    .minusNanos(1);
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
