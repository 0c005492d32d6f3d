package nl.perspectief.issues.clock;

import java.time.Duration;
import java.time.Instant;

/** Counts hours as they pass. */
record PassingHours(Instant start) implements Dial {

    @Override
    public Duration at(Instant moment) {
        return Duration.between(start, moment);
    }

    @Override
    public Instant when(Duration shown) {
        return start.plus(shown);
    }
}
