package nl.perspectief.issues;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how long after its last event a closed report keeps what is personal. */
@Component
class RetentionTerms {

    private final Duration open;
    private final Duration confidential;
    private final Clock clock;

    RetentionTerms(
            @Value("${perspectief.retention.days}") int days,
            @Value("${perspectief.retention.confidential-days}") int confidentialDays,
            Clock clock) {
        this.open = Duration.ofDays(days);
        this.confidential = Duration.ofDays(confidentialDays);
        this.clock = clock;
    }

    Instant openBefore() {
        return clock.instant().minus(open);
    }

    Instant confidentialBefore() {
        return clock.instant().minus(confidential);
    }

    /** Nothing newer goes. */
    Instant before() {
        return clock.instant().minus(open.compareTo(confidential) < 0 ? open : confidential);
    }
}
