package nl.perspectief.issues.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One target of a report: how much of it is used up, and when each share of it was or will be, if nothing changes. Time
 * is counted by the clock of the report's category, also that of waiting for the reporter, which is left out.
 */
public final class TargetClock {

    private final Duration allowed;
    private final Dial dial;
    private final List<Spell> running;
    private final Instant end;

    /** @param running in order, and none beyond the end */
    TargetClock(Duration allowed, Dial dial, List<Spell> running, Instant end) {
        this.allowed = allowed;
        this.dial = dial;
        this.running = List.copyOf(running);
        this.end = end;
    }

    /** The whole target; a working day is ten hours of it. */
    public Duration allowed() {
        return allowed;
    }

    /** When the target was met or missed for good, unless the report is reopened. */
    public Optional<Instant> ended() {
        return end.equals(Instant.MAX) ? Optional.empty() : Optional.of(end);
    }

    /** How much of the target had been used up at this moment; nothing before the report. */
    public Duration used(Instant now) {
        return running.stream()
                .filter(spell -> spell.from().isBefore(now))
                .map(spell ->
                        dial.at(spell.to().isBefore(now) ? spell.to() : now).minus(dial.at(spell.from())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The same in whole per cent, rounded down, so that 100 means all of it. */
    public int usedPercent(Instant now) {
        return Math.toIntExact(used(now).multipliedBy(100).dividedBy(allowed));
    }

    /**
     * When the target is used up: the last moment at which it is met. None while the report waits for its reporter, or
     * when it ended before.
     */
    public Optional<Instant> due() {
        return reached(100);
    }

    /** When somebody is warned; none as for {@link #due()}. */
    public Optional<Instant> reached(Escalation escalation) {
        return reached(escalation.percent());
    }

    /** Whether it is, or was when it ended, past its due moment. */
    public boolean isLate(Instant now) {
        var last = end.isBefore(now) ? end : now;
        return due().filter(last::isAfter).isPresent();
    }

    private Optional<Instant> reached(int percent) {
        var left = allowed.multipliedBy(percent).dividedBy(100);
        for (var spell : running) {
            var before = dial.at(spell.from());
            var reached = dial.when(before.plus(left));
            if (!reached.isAfter(spell.to())) {
                return Optional.of(reached);
            }
            left = left.minus(dial.at(spell.to()).minus(before));
        }
        return Optional.empty();
    }
}
