package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.voting.count.Question.YesNo;

/** Secret ballots cast through the service against single rows, and against the same rows, by bare JDBC. */
final class BallotRow implements Row {

    private static final int THREADS = 32;
    private static final int ROUNDS = 5;

    /** The service has much to compile. */
    private static final int WARM_UP = 6;

    private static final int SECONDS = 2;

    /** More than are cast in that time. */
    private static final int VOTERS = 20_000;

    private static final int LOCATION = 1;

    private static final long NO_POLL = 0;

    @Override
    public String letter() {
        return "l";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var voters = new Electorate(ground, LOCATION, VOTERS);
            prepare(ground);
            return List.of(
                    Turns.take(
                                    WARM_UP,
                                    ROUNDS,
                                    () -> cast(portal, BallotRace.Way.SERVICE, voters.open(new YesNo())),
                                    () -> bare(portal))
                            .ratio(
                                    letter(),
                                    "secret ballots cast through the service against bare inserts of single rows",
                                    Outcome.Bound.AT_LEAST,
                                    0.4,
                                    "a second",
                                    Double::doubleValue),
                    Turns.take(
                                    WARM_UP,
                                    ROUNDS,
                                    () -> cast(portal, BallotRace.Way.SERVICE, voters.open(new YesNo())),
                                    () -> cast(portal, BallotRace.Way.SAME_ROWS, voters.open(new YesNo())))
                            .ratio(
                                    letter(),
                                    "the same ballots against bare changes of the same three rows",
                                    Outcome.Bound.AT_LEAST,
                                    0.4,
                                    "a second",
                                    Double::doubleValue));
        }
    }

    /** The table of the bare rows. */
    static void prepare(Ground ground) {
        ground.database().sql("""
                        create table if not exists bench_ballot (
                            id binary(16) not null primary key, poll_id bigint not null, choice varchar(2000) not null)
                        """).update();
        ground.database()
                .sql("grant insert on bench_ballot to " + MariaDbServer.APP)
                .update();
    }

    private static double cast(BenchPortal portal, BallotRace.Way way, long poll) {
        return portal.ask(
                "%s?poll=%d&way=%s&threads=%d&seconds=%d".formatted(Door.BALLOT, poll, way, THREADS, SECONDS));
    }

    /** The bare rows are in a table of their own. */
    static double bare(BenchPortal portal) {
        return cast(portal, BallotRace.Way.BARE, NO_POLL);
    }
}
