package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.TestData;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;

/** A hundred people at one table who move their dots for a minute, each about once a second. */
final class SessionRow implements Row {

    private static final int PEOPLE = 100;
    private static final int SECONDS = 60;
    private static final int WARM_UP = 10;

    @Override
    public String letter() {
        return "s";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var session = table(ground);
            ask(portal, session, WARM_UP);
            var milliseconds = ask(portal, session, SECONDS);
            return List.of(new Outcome(
                    letter(),
                    "p95 from a tap to all screens of a session of 100 people; no tap lost",
                    milliseconds,
                    "ms",
                    Outcome.Bound.AT_MOST,
                    1_000,
                    "%d people for %d s; each tap was seen on all %d screens".formatted(PEOPLE, SECONDS, PEOPLE)));
        }
    }

    private static double ask(BenchPortal portal, long session, int seconds) {
        return portal.ask("%s?session=%d&people=%d&seconds=%d".formatted(Door.SESSION, session, PEOPLE, seconds));
    }

    /** @return a session in which ideas are chosen, each participant with an idea */
    private static long table(Ground ground) {
        var database = ground.database();
        var town = database.sql("select id from municipality where code = ?")
                .param(Ground.LARGE.code())
                .query(Long.class)
                .single();
        var leader =
                database.sql("select min(id) from person").query(Long.class).single();
        var pool = new ExpertTestData(database).pool(new TestData.Municipality(town, Ground.LARGE.code()), "bench");
        var made = new SessionTestData(database);
        var session = made.session(pool, leader, "Bench", SessionStep.CHOOSE);
        for (var person = 0; person < PEOPLE; person++) {
            var participant = made.participant(
                    session, token(session, person), "", person % 2 == 0 ? Party.RESIDENT : Party.PARTNER);
            made.idea(session, participant, "An idea to move dots on");
        }
        return session;
    }

    static String token(long session, int person) {
        return "bench-" + session + "-" + person;
    }
}
