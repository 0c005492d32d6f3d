package nl.perspectief.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Pushes are for the portal's own pages, and need a session that is there.
 *
 * <p>A page of another site that asks for them is refused: the cookie comes along from a neighbour in the same domain,
 * and Vaadin's library would let any of them read the answer.
 *
 * <p>A page that outlived its session closes its push connection while it loads again. That must not begin a session:
 * its cookie would take the place of the one that is just logging in, and the person would not come back to the same
 * page.
 */
@Component
class PushLimits extends OncePerRequestFilter {

    private static final RequestMatcher PUSH =
            PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/push");

    private final PortalSettings portal;

    PushLimits(PortalSettings portal) {
        this.portal = portal;
    }

    /** Vaadin knows a request for pushes by its parameter, whatever the address. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PUSH.matches(request) && !"push".equals(request.getParameter("v-r"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asker = request.getHeader(HttpHeaders.ORIGIN);
        if (asker != null && !asker.equals(portal.origin())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getSession(false) == null) {
            response.setStatus(HttpServletResponse.SC_GONE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
