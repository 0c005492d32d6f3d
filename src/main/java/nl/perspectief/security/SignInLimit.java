package nl.perspectief.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often one network address may begin or end a login in a minute, on this node. Keycloak guards each account. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SignInLimit extends OncePerRequestFilter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Addresses remembered at once; a flood from more than these forgets the quietest. */
    private static final int ADDRESSES = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();
    private final int signInsPerMinute;

    SignInLimit(PortalSettings portal) {
        signInsPerMinute = portal.signInsPerMinute();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/oauth2/authorization/") && !path.startsWith("/login/oauth2/code/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (buckets.get(request.getRemoteAddr(), _ -> bucket()).tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(MINUTE.toSeconds()));
            response.sendError(429);
        }
    }

    /** A login passes here twice: on its way to Keycloak, and back. */
    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(2L * signInsPerMinute).refillGreedy(2L * signInsPerMinute, MINUTE))
                .build();
    }
}
