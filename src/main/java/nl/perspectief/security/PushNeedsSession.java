package nl.perspectief.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page that outlived its session closes its push connection while it loads again. That must not begin a session: its
 * cookie would take the place of the one that is just logging in, and the person would not come back to the same page.
 */
@Component
class PushNeedsSession extends OncePerRequestFilter {

    private static final RequestMatcher PUSH =
            PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/push");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PUSH.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) == null) {
            response.setStatus(HttpServletResponse.SC_GONE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
