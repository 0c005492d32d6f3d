package nl.perspectief.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What Tomcat or Vaadin can't make sense of is a bad request, and no fault of the portal: else whoever sends nonsense
 * could have the operator called.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnreadableRequests extends OncePerRequestFilter {

    /** What they throw at a number that is none, too many languages, or an address that leads out of the portal. */
    private static final List<String> KINDS = List.of(
            IllegalArgumentException.class.getName(),
            NumberFormatException.class.getName(),
            "com.vaadin.flow.router.InvalidLocationException");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || isOurs(NestedExceptionUtils.getMostSpecificCause(failure))) {
                throw failure;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Where a view or service took part it is; the filters of this package only let it through. */
    private static boolean isOurs(Throwable cause) {
        return !KINDS.contains(cause.getClass().getName())
                || Arrays.stream(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .anyMatch(name -> name.startsWith("nl.perspectief")
                                && !name.startsWith(UnreadableRequests.class.getPackageName()));
    }
}
