package nl.perspectief.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.perspectief.voting.count.Question.YesNo;

/** Secret ballots cast through pages against bare inserts of single rows, and against pages that do nothing. */
final class PagesRow implements Row {

    private static final int THREADS = 32;
    private static final int ROUNDS = 5;

    /** There is much to compile. */
    private static final int WARM_UP = 8;

    private static final int PEOPLE = 400;
    private static final int LOCATION = 2;
    private static final int ROLL = 1_500;

    /** In seconds; they are done before. */
    private static final int PATIENCE = 60;

    @Override
    public String letter() {
        return "q";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var voters = new Electorate(ground, LOCATION, ROLL);
            BallotRow.prepare(ground);
            return List.of(
                    Turns.take(WARM_UP, ROUNDS, () -> vote(portal, voters), () -> BallotRow.bare(portal))
                            .ratio(
                                    letter(),
                                    "people who open the ballot, choose, confirm and cast it, against bare inserts",
                                    Outcome.Bound.AT_LEAST,
                                    0.15,
                                    "a second",
                                    Double::doubleValue),
                    Turns.take(1, ROUNDS, () -> lastClick(portal, voters), () -> BallotRow.bare(portal))
                            .ratio(
                                    letter(),
                                    "of that the last click, which casts it, against bare inserts",
                                    Outcome.Bound.AT_LEAST,
                                    0.15,
                                    "a second",
                                    Double::doubleValue),
                    Turns.take(1, ROUNDS, () -> vote(portal, voters), () -> clickOnNothing(portal, voters))
                            .ratio(
                                    letter(),
                                    "people who vote, against who opens an empty view and clicks as often",
                                    Outcome.Bound.AT_LEAST,
                                    0.33,
                                    "a second",
                                    Double::doubleValue));
        }
    }

    private static double vote(BenchPortal portal, Electorate voters) {
        var poll = voters.open(new YesNo());
        return perSecond(portal, voters, (_, _) -> {}, (session, _) -> {
            Visit.BALLOT.act(Visit.BALLOT.open(session, poll), 0);
        });
    }

    private static double lastClick(BenchPortal portal, Electorate voters) {
        var poll = voters.open(new YesNo());
        var pages = new LoadPage[PEOPLE + 1];
        return perSecond(
                portal,
                voters,
                (session, number) -> {
                    pages[number] = Visit.BALLOT.open(session, poll);
                    Visit.Ballot.CHOOSE.on(pages[number]);
                    Visit.Ballot.CONFIRM.on(pages[number]);
                },
                (_, number) -> Visit.Ballot.CAST.on(pages[number]));
    }

    private static double clickOnNothing(BenchPortal portal, Electorate voters) {
        return perSecond(portal, voters, (_, _) -> {}, (session, _) -> {
            var page = Visit.EMPTY.open(session, 0);
            for (var click = 0; click < Visit.Ballot.values().length; click++) {
                Visit.EMPTY.act(page, click);
            }
        });
    }

    /** All are signed in before; each does the same once. */
    private static double perSecond(
            BenchPortal portal,
            Electorate voters,
            BiConsumer<LoadSession, Integer> before,
            BiConsumer<LoadSession, Integer> work) {
        var sessions = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> voters.signIn(portal, number))
                .toList();
        var turn = new ConcurrentLinkedQueue<>(
                IntStream.rangeClosed(1, PEOPLE).boxed().toList());
        turn.forEach(number -> before.accept(sessions.get(number - 1), number));
        var perSecond = Race.run(THREADS, PATIENCE, (_, done) -> {
            for (var number = turn.poll(); number != null; number = turn.poll()) {
                work.accept(sessions.get(number - 1), number);
                done.incrementAndGet();
            }
        });
        sessions.forEach(LoadSession::signOut);
        return perSecond;
    }
}
