package nl.perspectief.bench;

import java.util.List;

/** Answers stored through the service against single rows by bare JDBC. */
final class StoreRow implements Row {

    private static final int THREADS = 32;
    private static final int ROUNDS = 5;

    /** The service has much to compile; before that it is three times slower. */
    private static final int WARM_UP = 10;

    private static final int SECONDS = 2;

    @Override
    public String letter() {
        return "b";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            return List.of(Turns.take(
                            WARM_UP,
                            ROUNDS,
                            () -> store(ground, portal, Race.Way.SERVICE),
                            () -> store(ground, portal, Race.Way.BARE))
                    .ratio(
                            letter(),
                            "answers stored through the service against bare inserts",
                            Outcome.Bound.AT_LEAST,
                            0.4,
                            "a second",
                            Double::doubleValue));
        }
    }

    private static double store(Ground ground, BenchPortal portal, Race.Way way) {
        ground.forgetAnswers();
        return portal.ask("%s?way=%s&threads=%d&seconds=%d".formatted(Door.STORE, way, THREADS, SECONDS));
    }
}
