package nl.perspectief.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Opening a round and answering in it against an empty view and a click, for two hundred people. */
final class VisitRow implements Row {

    private static final int PEOPLE = 200;
    private static final int ROUNDS = 5;

    /** In which all of them open the page. */
    private static final Duration OPENING = Duration.ofSeconds(10);

    private static final Duration THINKING = Duration.ofSeconds(1);

    private static final double AIM = 3;

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var rounds = Ground.LARGE.openRounds(ground.database());
            var turns = Turns.take(
                    1,
                    ROUNDS,
                    () -> p95(ground, portal, Visit.ROUND, rounds),
                    () -> p95(ground, portal, Visit.EMPTY, rounds));
            return List.of(
                    turns.ratio(
                            letter(),
                            "p95 of opening a round against an empty view",
                            Outcome.Bound.AT_MOST,
                            AIM,
                            "ms",
                            Measured::opening),
                    turns.ratio(
                            letter(),
                            "p95 of an answer against a click in an empty view",
                            Outcome.Bound.AT_MOST,
                            AIM,
                            "ms",
                            Measured::act));
        }
    }

    /** In milliseconds. */
    private record Measured(double opening, double act) {}

    private static Measured p95(Ground ground, BenchPortal portal, Visit visit, Map<Integer, Long> rounds) {
        ground.forgetAnswers();
        var openings = new Samples();
        var acts = new Samples();
        new Crowd(PEOPLE).everybody(OPENING, number -> {
            var session = Visit.manager(portal, Ground.LARGE, number);
            var page = openings.time(() -> visit.open(session, rounds.getOrDefault(number, 0L)));
            Samples.pause(THINKING);
            acts.time(() -> {
                visit.act(page, 0);
                return page;
            });
            session.signOut();
        });
        return new Measured(openings.percentile(95), acts.percentile(95));
    }
}
