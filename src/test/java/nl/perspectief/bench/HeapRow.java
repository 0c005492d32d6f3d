package nl.perspectief.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The memory of a session in a round against that of one in an empty view. */
final class HeapRow implements Row {

    private static final int PEOPLE = 200;
    private static final int ROUNDS = 5;
    private static final Duration OPENING = Duration.ofSeconds(5);

    @Override
    public String letter() {
        return "c";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var rounds = Ground.LARGE.openRounds(ground.database());
            for (var visit : Visit.values()) {
                perSession(portal, visit, rounds);
            }
            var empty = new ArrayList<Double>();
            var inRound = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                empty.add(perSession(portal, Visit.EMPTY, rounds));
                inRound.add(perSession(portal, Visit.ROUND, rounds));
            }
            var ours = Samples.median(inRound);
            var theirs = Samples.median(empty);
            return List.of(Outcome.ratio(
                    letter(),
                    "live heap of a session in a round against an empty view",
                    ours / theirs,
                    Outcome.Bound.AT_MOST,
                    4,
                    "%.0f against %.0f kB".formatted(ours / 1_000, theirs / 1_000)));
        }
    }

    /** In bytes. */
    private static double perSession(BenchPortal portal, Visit visit, Map<Integer, Long> rounds) {
        var before = portal.ask(Door.HEAP);
        Queue<LoadSession> sessions = new ConcurrentLinkedQueue<>();
        new Crowd(PEOPLE).everybody(OPENING, number -> {
            var session = Visit.manager(portal, Ground.LARGE, number);
            visit.open(session, rounds.getOrDefault(number, 0L));
            sessions.add(session);
        });
        var with = portal.ask(Door.HEAP);
        sessions.forEach(LoadSession::signOut);
        return (double) (with - before) / PEOPLE;
    }
}
