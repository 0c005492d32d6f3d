package nl.perspectief.issues.clock;

import static nl.perspectief.base.time.Dates.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Counts what a clock with a calendar on the wall shows. A local time that is skipped when the clocks go forward has come
 * when they do, at 03:00. A local time that comes twice when they go back has come the first time, and this dial stands
 * still the second time; but for what was started in that second hour, only that one exists.
 */
record WallClock(Instant start) implements Dial {

    @Override
    public Duration at(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, ZONE);
        var change = ZONE.getRules().getTransition(local);
        var isSecondTime =
                change != null && !moment.isBefore(change.getInstant()) && start.isBefore(change.getInstant());
        return Duration.between(localStart(), isSecondTime ? change.getDateTimeBefore() : local);
    }

    @Override
    public Instant when(Duration shown) {
        var local = localStart().plus(shown);
        var change = ZONE.getRules().getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        var first = local.atZone(ZONE).withEarlierOffsetAtOverlap();
        return (first.toInstant().isBefore(start) ? first.withLaterOffsetAtOverlap() : first).toInstant();
    }

    private LocalDateTime localStart() {
        return LocalDateTime.ofInstant(start, ZONE);
    }
}
