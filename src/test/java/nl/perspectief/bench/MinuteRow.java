package nl.perspectief.bench;

import java.time.Duration;
import java.util.List;
import nl.perspectief.voting.count.Question.YesNo;

/** Fifteen hundred people vote within a minute, against one after the other; portal, database and load on one machine. */
final class MinuteRow implements Row {

    private static final int PEOPLE = 1_500;
    private static final int LOCATION = 2;
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final Duration READING = Duration.ofSeconds(2);

    /** On the idle portal. */
    private static final int ONE_BY_ONE = 300;

    @Override
    public String letter() {
        return "m";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            var voters = new Electorate(ground, LOCATION, PEOPLE);
            var idle = oneByOne(portal, voters);
            var poll = voters.open(new YesNo());
            var samples = new Samples();
            new Crowd(PEOPLE).everybody(MINUTE, number -> vote(portal, voters, number, poll, samples, READING));
            var p99 = samples.percentile(99);
            return List.of(
                    new Outcome(
                            letter(),
                            "p99 while 1,500 people vote within a minute; no error",
                            p99,
                            "ms",
                            Outcome.Bound.AT_MOST,
                            250,
                            "%d requests; median %.0f, p95 %.0f ms; p99 of one by one %.0f ms, %.2fx"
                                    .formatted(
                                            samples.size(),
                                            samples.percentile(50),
                                            samples.percentile(95),
                                            idle.percentile(99),
                                            p99 / idle.percentile(99))),
                    new Outcome(
                            letter(),
                            "ballots that are there after",
                            voters.ballots(poll),
                            "",
                            Outcome.Bound.AT_LEAST,
                            PEOPLE,
                            "receipts and who voted are as many: sealing would fail"));
        }
    }

    /** The first ones compile. */
    private static Samples oneByOne(BenchPortal portal, Electorate voters) {
        var samples = new Samples();
        for (var round : List.of(new Samples(), samples)) {
            var poll = voters.open(new YesNo());
            for (var number = 1; number <= ONE_BY_ONE; number++) {
                vote(portal, voters, number, poll, round, Duration.ZERO);
            }
        }
        return samples;
    }

    private static void vote(
            BenchPortal portal, Electorate voters, int number, long poll, Samples samples, Duration reading) {
        var session = voters.signIn(portal, number);
        var page = samples.time(() -> Visit.BALLOT.open(session, poll));
        for (var step : Visit.Ballot.values()) {
            Samples.pause(reading);
            samples.time(() -> {
                step.on(page);
                return page;
            });
        }
        session.signOut();
    }
}
