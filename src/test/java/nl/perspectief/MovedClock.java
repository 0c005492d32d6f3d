package nl.perspectief;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;

/** The portal's clock, which shows another moment to what is done at one. Imported where it is wanted. */
@Primary
public class MovedClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** As if it were that moment, on this thread. */
    public static void at(Instant moment, Runnable deed) {
        ScopedValue.where(MOMENT, moment).run(deed);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
