package nl.perspectief.issues.clock;

import java.time.Duration;
import java.time.Instant;

/** A clock that was started with a report: it never runs back, and stands still while its time does not count. */
interface Dial {

    /** What it shows at a moment that does not lie before its start. */
    Duration at(Instant moment);

    /** The first moment at which it has come to this; more than nothing. */
    Instant when(Duration shown);
}
