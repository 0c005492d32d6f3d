package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.YesNo;

/** Closing and sealing 100,000 ballots against 1,500: what a ballot costs, and how much of them is in memory at once. */
final class SealRow implements Row {

    private static final int FEW = 1_500;
    private static final int MANY = 100_000;
    private static final int LOCATION_OF_FEW = 2;
    private static final int LOCATION_OF_MANY = 3;

    private static final int ROUNDS = 3;

    /** The first one compiles, and the median counts. */
    private static final int TIMES_FEW = 5;

    private static final double MICROSECONDS = 1e6;
    private static final double MEGABYTE = 1e6;

    private static final YesNo YES_NO = new YesNo();

    private static final Ranking RANKING = new Ranking(
            IntStream.rangeClosed('a', 'l')
                    .mapToObj(letter -> new Option(Character.toString(letter)))
                    .toList(),
            Ranking.Method.INSTANT_RUNOFF);

    private final Random random = new Random(6);

    @Override
    public String letter() {
        return "n";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        var outcomes = new ArrayList<Outcome>();
        try (var portal = ground.portal()) {
            var few = new Electorate(ground, LOCATION_OF_FEW, FEW);
            var many = new Electorate(ground, LOCATION_OF_MANY, MANY);
            outcomes.addAll(measure(portal, few, many, "yes or no", YES_NO, this::answer));
            outcomes.addAll(measure(portal, few, many, "a ranking of 12", RANKING, this::ranking));
        }
        return outcomes;
    }

    private List<Outcome> measure(
            BenchPortal portal,
            Electorate few,
            Electorate many,
            String what,
            Question question,
            Supplier<String> vote) {
        var turns = Turns.take(
                0,
                ROUNDS,
                () -> seconds(portal, voted(many, question, vote)),
                () -> Samples.median(Stream.generate(() -> seconds(portal, voted(few, question, vote)))
                        .limit(TIMES_FEW)
                        .toList()));
        var ofMany = Samples.median(turns.ours());
        var ofFew = Samples.median(turns.theirs());
        var poll = voted(many, question, vote);
        var heap = heap(portal, poll);
        var file = many.lengthOfFile(poll);
        return List.of(
                Outcome.ratio(
                        letter(),
                        "sealing 100,000 ballots of %s against 1,500, both for each n log n".formatted(what),
                        ofMany / order(MANY) / (ofFew / order(FEW)),
                        Outcome.Bound.AT_MOST,
                        1,
                        "%.1f s against %.0f ms".formatted(ofMany, ofFew * 1e3)),
                Outcome.ratio(
                        letter(),
                        "peak of live heap while that is done, against the sealed file",
                        heap / file,
                        Outcome.Bound.AT_MOST,
                        1,
                        "%.1f against %.1f MB; of 1,500 %.1f MB"
                                .formatted(
                                        heap / MEGABYTE,
                                        file / MEGABYTE,
                                        heap(portal, voted(few, question, vote)) / MEGABYTE)));
    }

    private static double order(int ballots) {
        return ballots * Math.log(ballots);
    }

    private static long voted(Electorate electorate, Question question, Supplier<String> vote) {
        var poll = electorate.open(question);
        electorate.cast(poll, Stream.generate(vote));
        return poll;
    }

    private static double seconds(BenchPortal portal, long poll) {
        return portal.ask("%s?poll=%d".formatted(Door.SEAL, poll)) / MICROSECONDS;
    }

    private static double heap(BenchPortal portal, long poll) {
        return portal.ask("%s?poll=%d".formatted(Door.SEAL_HEAP, poll));
    }

    private String answer() {
        return YES_NO.choice(Answer.values()[random.nextInt(Answer.values().length)])
                .toJson();
    }

    private String ranking() {
        var order = new ArrayList<>(RANKING.options().stream().map(Option::id).toList());
        Collections.shuffle(order, random);
        return RANKING.choice(order).toJson();
    }
}
