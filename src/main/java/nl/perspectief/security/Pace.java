package nl.perspectief.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody does something, on this node.
 *
 * @param <K> who
 */
public final class Pace<K> {

    /** Remembered at once; a flood from more than these forgets the quietest. */
    private static final int MOST_REMEMBERED = 50_000;

    private final Cache<K, Bucket> buckets;
    private final long most;
    private final Duration period;
    private final TimeMeter time;

    /** @param most so often in the period */
    public Pace(long most, Duration period, Clock clock) {
        this.most = most;
        this.period = period;
        time = new Nanoseconds(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(period.multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts once more, unless it was too often already. */
    public ConsumptionProbe take(K who) {
        return bucket(who).tryConsumeAndReturnRemaining(1);
    }

    /** Whether it may be done once more. */
    public boolean hasLeft(K who) {
        return bucket(who).getAvailableTokens() > 0;
    }

    private Bucket bucket(K who) {
        return buckets.get(
                who,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                        .withCustomTimePrecision(time)
                        .build());
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
