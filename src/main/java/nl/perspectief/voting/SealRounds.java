package nl.perspectief.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
    private final RedoLog log;
    private final PollNews news;
    private final Clock clock;
    private final ConcurrentHashMap<Long, Pause> pauses = new ConcurrentHashMap<>();

    SealRounds(Sealing sealing, RedoLog log, PollNews news, Clock clock) {
        this.sealing = sealing;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    private record Pause(Duration lasts, Instant until) {}

    void run() {
        var due = sealing.due();
        pauses.keySet().retainAll(Set.copyOf(due));
        var now = due.stream().filter(this::isItsTurn).toList();
        // else the log would be filled every few seconds for one that can't be sealed
        log.forgetCasts(now.stream().filter(poll -> !pauses.containsKey(poll)).toList());
        now.forEach(this::seal);
    }

    private boolean isItsTurn(long poll) {
        var pause = pauses.get(poll);
        return pause == null || !pause.until().isAfter(clock.instant());
    }

    private void seal(long poll) {
        var before = pauses.get(poll);
        try {
            sealing.seal(poll);
        } catch (RuntimeException failure) {
            var pause = before == null ? FIRST_PAUSE : shorter(before.lasts().multipliedBy(2), LONGEST_PAUSE);
            pauses.put(poll, new Pause(pause, clock.instant().plus(pause)));
            if (before == null) {
                LOG.error("Poll {} can't be sealed", poll, failure);
            } else {
                LOG.error("Poll {} can't be sealed yet, next try in {}: {}", poll, pause, failure.getMessage());
            }
            news.tellStuck(poll);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
