package nl.perspectief.security;

import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

/** How often something comes from one network address, on this node. */
public final class AddressLimit {

    private static final int BYTES_OF_NETWORK = 8;

    private final Pace<String> pace;

    /** @param most so often in the period */
    public AddressLimit(long most, Duration period, Clock clock) {
        pace = new Pace<>(most, period, clock);
    }

    /** Counts once more from there, unless it was too often already. */
    public ConsumptionProbe take(String address) {
        return pace.take(origin(address));
    }

    /** Whether it may come once more from there. */
    public boolean hasLeft(String address) {
        return pace.hasLeft(origin(address));
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
}
