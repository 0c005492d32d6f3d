package nl.perspectief.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
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

    /** Addresses remembered at once; a flood from more than these forgets the quietest. */
    private static final int ADDRESSES = 50_000;

    private static final int BYTES_OF_NETWORK = 8;

    /** As Spring Security reads an address, so that none begins a login unseen by being written in another way. */
    private static final RequestMatcher LOGINS = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorization/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/login/oauth2/code/**"));

    private final Cache<String, Bucket> buckets;
    private final int signInsPerMinute;
    private final TimeMeter time;

    SignInLimit(PortalSettings portal, Clock clock) {
        signInsPerMinute = portal.signInsPerMinute();
        time = new Nanoseconds(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !LOGINS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.get(origin(request.getRemoteAddr()), _ -> bucket()).tryConsumeAndReturnRemaining(1);
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

    /** Of IPv6 the network: whoever has one has all its addresses. What is no address is one, whatever it is. */
    private static String origin(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_OF_NETWORK));
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** A login passes here twice: on its way to Keycloak, and back. */
    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(2L * signInsPerMinute).refillGreedy(2L * signInsPerMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private record Nanoseconds(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
