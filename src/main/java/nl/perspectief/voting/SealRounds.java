package nl.perspectief.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Seals what is due. What can't be sealed does not keep others from their turn, and is tried less and less often; who
 * has oversight hears of it once, as nobody else would look.
 */
@Component
class SealRounds {

    private static final Logger LOG = LoggerFactory.getLogger(SealRounds.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Sealing sealing;
    private final Traces traces;
    private final PollNews news;
    private final Clock clock;
    private final ConcurrentHashMap<Long, Pause> pauses = new ConcurrentHashMap<>();

    /** Due, and without traces, which would else be wiped every few seconds for one that can't be sealed. */
    private final Set<Long> forgotten = ConcurrentHashMap.newKeySet();

    SealRounds(Sealing sealing, Traces traces, PollNews news, Clock clock) {
        this.sealing = sealing;
        this.traces = traces;
        this.news = news;
        this.clock = clock;
    }

    private record Pause(Duration lasts, Instant until) {}

    void run() {
        var due = sealing.due();
        pauses.keySet().retainAll(Set.copyOf(due));
        forgotten.retainAll(Set.copyOf(due));
        var secret = new ArrayList<Long>();
        due.stream()
                .filter(this::isItsTurn)
                .forEach(poll -> attempt(List.of(poll), () -> {
                    if (traces.isSecret(poll) && !forgotten.contains(poll)) {
                        secret.add(poll);
                    } else {
                        sealing.seal(poll);
                    }
                }));
        if (!secret.isEmpty()) {
            attempt(secret, () -> {
                traces.wipe();
                forgotten.addAll(secret);
            });
        }
        secret.stream().filter(forgotten::contains).forEach(poll -> attempt(List.of(poll), () -> sealing.seal(poll)));
    }

    private boolean isItsTurn(long poll) {
        var pause = pauses.get(poll);
        return pause == null || !pause.until().isAfter(clock.instant());
    }

    private void attempt(List<Long> polls, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            polls.forEach(poll -> postpone(poll, failure));
        }
    }

    private void postpone(long poll, RuntimeException failure) {
        var before = pauses.get(poll);
        var pause = before == null ? FIRST_PAUSE : shorter(before.lasts().multipliedBy(2), LONGEST_PAUSE);
        pauses.put(poll, new Pause(pause, clock.instant().plus(pause)));
        if (before == null) {
            LOG.error("Poll {} can't be sealed", poll, failure);
        } else {
            LOG.error("Poll {} can't be sealed yet, next try in {}: {}", poll, pause, failure.getMessage());
        }
        news.tellStuck(poll);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
