package nl.perspectief.issues;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.issues.clock.Escalation;
import nl.perspectief.issues.clock.History;
import nl.perspectief.issues.clock.Holidays;
import nl.perspectief.issues.clock.TargetClock;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is told that a target is nearly, entirely or far too much used up: of each share once. A correction by
 * which a share is not used up any more makes it one that is told of when it is used up again; one that only moves the
 * moment at which it was does not.
 */
record Warnings(TargetClock response, TargetClock solution) {

    /** @param due when somebody is told next; null when nobody will be, as things are */
    record Next(Told told, @Nullable Instant due) {}

    static Warnings of(History history, Holidays holidays) {
        return new Warnings(history.firstResponse(holidays), history.solution(holidays));
    }

    /** After a change: what is told already, as far as it still holds. */
    Next stillTold(Told told, Instant now) {
        var passed = passed(now);
        return next(
                new Told(Math.min(told.response(), passed.response()), Math.min(told.solution(), passed.solution())));
    }

    Next next(Told told) {
        return new Next(
                told,
                Stream.of(next(response, told.response()), next(solution, told.solution()))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    /** The share of each target that is used up. */
    Told passed(Instant now) {
        return new Told(passed(response, now), passed(solution, now));
    }

    private static int passed(TargetClock clock, Instant now) {
        return Arrays.stream(Escalation.values())
                .filter(share ->
                        clock.reached(share).filter(at -> !at.isAfter(now)).isPresent())
                .mapToInt(Escalation::percent)
                .max()
                .orElse(0);
    }

    /** A target that has ended warns nobody. */
    private static Optional<Instant> next(TargetClock clock, int told) {
        return clock.ended().isPresent()
                ? Optional.empty()
                : Arrays.stream(Escalation.values())
                        .filter(share -> share.percent() > told)
                        .findFirst()
                        .flatMap(clock::reached);
    }
}
