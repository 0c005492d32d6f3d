package nl.perspectief.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** How often something comes from one network address, on this node. */
public final class AddressLimit {

    /** Addresses remembered at once; a flood from more than these forgets the quietest. */
    private static final int ADDRESSES = 50_000;

    private static final int BYTES_OF_NETWORK = 8;

    private final Cache<String, Bucket> buckets;
    private final long most;
    private final Duration period;
    private final TimeMeter time;

    /** @param most so often in the period */
    public AddressLimit(long most, Duration period, Clock clock) {
        this.most = most;
        this.period = period;
        time = new Nanoseconds(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(period.multipliedBy(2))
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts once more from there, unless it was too often already. */
    public ConsumptionProbe take(String address) {
        return bucket(address).tryConsumeAndReturnRemaining(1);
    }

    /** Whether it may come once more from there. */
    public boolean hasLeft(String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    private Bucket bucket(String address) {
        return buckets.get(
                origin(address),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                        .withCustomTimePrecision(time)
                        .build());
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
