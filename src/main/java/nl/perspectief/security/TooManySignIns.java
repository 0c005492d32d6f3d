package nl.perspectief.security;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a browser why it is signed out, when its person signed in elsewhere too often. Without a word Keycloak would let
 * it in again, and the next one would be out.
 */
class TooManySignIns extends OncePerRequestFilter {

    private final SignIns signIns;

    TooManySignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getRequestedSessionId();
        if (session != null
                && !request.isRequestedSessionIdValid()
                && isForPage(request)
                && signIns.hadTooMany(session)) {
            response.sendRedirect(request.getContextPath() + "/welcome?elsewhere");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page that is open asks too, and shows nothing of what it is told. */
    private static boolean isForPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                        .contains(MediaType.TEXT_HTML_VALUE);
    }
}
