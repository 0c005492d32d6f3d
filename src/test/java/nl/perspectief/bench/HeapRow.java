package nl.perspectief.bench;

import java.time.Duration;
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
            return List.of(Turns.take(
                            1,
                            ROUNDS,
                            () -> perSession(portal, Visit.ROUND, rounds),
                            () -> perSession(portal, Visit.EMPTY, rounds))
                    .ratio(
                            letter(),
                            "live heap of a session in a round against an empty view",
                            Outcome.Bound.AT_MOST,
                            4,
                            "kB",
                            Double::doubleValue));
        }
    }

    /** In kB. */
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
        return (with - before) / 1e3 / PEOPLE;
    }
}
