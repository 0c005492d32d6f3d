package nl.perspectief.base.data;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database has room on its disk: not for a minute after each write that failed for want of it. Nothing is
 * written to find out, since a small write may go well on a full disk.
 */
@Component
public class DatabaseRoom implements HealthIndicator {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** Disk full, table full. */
    private static final Set<Integer> ERRORS = Set.of(1021, 1114);

    /** Where the number only says that a file could not be written. */
    private static final String NO_SPACE = "No space left on device";

    private final Clock clock;
    private final Counter failures;
    private volatile Instant lastFailure = Instant.MIN;

    DatabaseRoom(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        this.failures = Counter.builder("perspectief.database.full")
                .description("What could not be stored because the database's disk was full")
                .register(metrics);
    }

    /** Whether that is why something failed. */
    public static boolean lackedFor(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && isLack(error)) {
                return true;
            }
        }
        return false;
    }

    void failed(SQLException failure) {
        if (isLack(failure)) {
            lastFailure = clock.instant();
            failures.increment();
        }
    }

    @Override
    public Health health() {
        return clock.instant().isAfter(lastFailure.plus(REMEMBERED))
                ? Health.up().build()
                : Health.outOfService().build();
    }

    private static boolean isLack(SQLException error) {
        return ERRORS.contains(error.getErrorCode())
                || String.valueOf(error.getMessage()).contains(NO_SPACE);
    }
}
