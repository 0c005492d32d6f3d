package nl.perspectief.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** A thousand people in rounds at once, each answering now and then; portal, database and load on one machine. */
final class ThousandRow implements Row {

    private static final int PEOPLE = 1_000;
    private static final Duration ARRIVING = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    /** On average, in milliseconds: half as much at least, half as much again at most. */
    private static final int THINKING = 10_000;

    /** Every so many times somebody opens the page anew instead of answering. */
    private static final int ANSWERS_A_PAGE = 6;

    @Override
    public String letter() {
        return "g";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var rounds = Ground.LARGE.openRounds(ground.database());
            var samples = new Samples();
            var begin = System.nanoTime() + ARRIVING.plusMillis(THINKING).toNanos();
            var end = begin + MEASURED.toNanos();
            new Crowd(PEOPLE).everybody(ARRIVING, number -> {
                var session = Visit.manager(portal, Ground.LARGE, number);
                var round = rounds.getOrDefault(number, 0L);
                var page = Visit.ROUND.open(session, round);
                var answers = 0;
                for (var times = 1; ; times++) {
                    think();
                    if (System.nanoTime() > end) {
                        return;
                    }
                    var here = page;
                    var counted = System.nanoTime() >= begin ? samples : new Samples();
                    if (times % ANSWERS_A_PAGE == 0) {
                        page = counted.time(() -> Visit.ROUND.open(session, round));
                    } else {
                        var answered = answers++;
                        page = counted.time(() -> {
                            Visit.ROUND.act(here, answered);
                            return here;
                        });
                    }
                }
            });
            return List.of(new Outcome(
                    letter(),
                    "p99 of 1,000 sessions that think for 10 s; no error",
                    samples.percentile(99),
                    "ms",
                    Outcome.Bound.AT_MOST,
                    250,
                    "%d requests in %d s; median %.0f, p95 %.0f ms"
                            .formatted(
                                    samples.size(),
                                    MEASURED.toSeconds(),
                                    samples.percentile(50),
                                    samples.percentile(95))));
        }
    }

    private static void think() {
        Samples.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(THINKING / 2, THINKING * 3 / 2)));
    }
}
