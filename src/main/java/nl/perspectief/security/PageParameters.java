package nl.perspectief.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * By these parameters Vaadin's script says which page it is in. In the address of a page Vaadin would take them for that
 * as well, and show another one than was asked for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class PageParameters extends OncePerRequestFilter {

    private static final Set<String> OF_THE_SCRIPT = Set.of("location", "query");

    private static final String KIND = "v-r";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isPage(request) ? new Page(request) : request, response);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter(KIND) == null
                && OF_THE_SCRIPT.stream().anyMatch(name -> request.getParameter(name) != null);
    }

    private static final class Page extends HttpServletRequestWrapper {

        Page(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return OF_THE_SCRIPT.contains(name) ? null : super.getParameter(name);
        }
    }
}
