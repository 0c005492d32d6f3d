package nl.perspectief.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No request has a body larger than any page of the portal sends; files have more room. How large it is must be said
 * beforehand, as browsers do: what comes in pieces could go on for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestLimits extends OncePerRequestFilter {

    /** In bytes; the longest text that a page sends at once is a remark, and many of those fit. */
    private static final long MESSAGE = 250_000;

    /**
     * In bytes, from somebody who did not sign in: they have nothing to write but a language, and what a page is told it
     * keeps for as long as the session lasts, of which anybody can begin many. The longest text of a report fits, so that
     * whose session is gone is asked to sign in.
     */
    private static final long MESSAGE_OF_A_STRANGER = 20_000;

    /** In bytes; what a page takes in of files it checks itself, this is only the outermost wall. */
    private static final long FILE = 40_000_000;

    private static final String FILES = "/VAADIN/dynamic/resource/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long most(HttpServletRequest request) {
        if (!isSignedIn(request.getSession(false))) {
            return MESSAGE_OF_A_STRANGER;
        }
        return bringsFile(request) ? FILE : MESSAGE;
    }

    /** This comes before what finds out who it is. */
    private static boolean isSignedIn(@Nullable HttpSession session) {
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** With a query it would be a message to Vaadin, which doesn't look at the path then. */
    private static boolean bringsFile(HttpServletRequest request) {
        return request.getServletPath().startsWith(FILES) && request.getQueryString() == null;
    }
}
