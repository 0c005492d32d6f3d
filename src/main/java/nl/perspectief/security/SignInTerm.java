package nl.perspectief.security;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has everybody sign in again after a long working day. An open page keeps its session by asking now and then, and
 * nothing but a sign-in tells of a role that was taken away in Keycloak, or an account that was deactivated there.
 */
class SignInTerm extends OncePerRequestFilter {

    /** As long as Keycloak's own session in the realm that comes with the portal. */
    static final Duration TERM = Duration.ofHours(10);

    private final Clock clock;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    SignInTerm(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (isOver(authentication)) {
            end.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof OidcUser user
                && requireNonNull(user.getIdToken().getIssuedAt()).plus(TERM).isBefore(clock.instant());
    }
}
