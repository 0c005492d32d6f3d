package nl.perspectief.bench;

import java.time.Duration;
import java.util.ArrayList;
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
            for (var visit : Visit.values()) {
                p95(ground, portal, visit, rounds);
            }
            var openings = new Sides();
            var acts = new Sides();
            for (var round = 0; round < ROUNDS; round++) {
                for (var visit : Visit.values()) {
                    var measured = p95(ground, portal, visit, rounds);
                    openings.add(visit, measured.opening());
                    acts.add(visit, measured.act());
                }
            }
            return List.of(
                    openings.outcome(letter(), "p95 of opening a round against an empty view", AIM),
                    acts.outcome(letter(), "p95 of an answer against a click in an empty view", AIM));
        }
    }

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

    /** What was measured of the round and of the empty view, in milliseconds. */
    private static final class Sides {

        private final List<Double> empty = new ArrayList<>();
        private final List<Double> round = new ArrayList<>();

        void add(Visit visit, double milliseconds) {
            (visit == Visit.EMPTY ? empty : round).add(milliseconds);
        }

        Outcome outcome(String row, String what, double aim) {
            var ours = Samples.median(round);
            var theirs = Samples.median(empty);
            return Outcome.ratio(
                    row,
                    what,
                    ours / theirs,
                    Outcome.Bound.AT_MOST,
                    aim,
                    "%.1f against %.1f ms".formatted(ours, theirs));
        }
    }
}
