package nl.perspectief.voting.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import org.jspecify.annotations.Nullable;

/** A poll of a few voters and options, with its ballots as texts. */
public final class RandomPoll {

    /** Each way of counting. */
    public enum Way {
        YES_NO,
        ONE,
        APPROVAL,
        SCORES,
        BORDA,
        INSTANT_RUNOFF,
        POINTS,
        ELECTION
    }

    private static final int MOST_BALLOTS = 10;

    public final Question question;
    public final List<String> ballots;
    public final Rule rule;
    final int roll;
    private final byte[] digest;

    public RandomPoll(Way way, Random random) {
        question = question(way, random);
        ballots = IntStream.range(0, random.nextInt(MOST_BALLOTS + 1))
                .mapToObj(_ -> ballot(question, random))
                .toList();
        roll = Math.max(1, ballots.size() + random.nextInt(5));
        var quorum = random.nextInt(3) == 0 ? quorum(random) : null;
        rule = way == Way.YES_NO
                ? Rule.majority(quorum, any(Majority.values(), random), any(MajorityBase.values(), random))
                : Rule.most(quorum, any(Tie.values(), random));
        digest = new byte[Lot.DIGEST];
        random.nextBytes(digest);
    }

    private RandomPoll(Question question, Rule rule, int roll, List<String> ballots, byte[] digest) {
        this.question = question;
        this.rule = rule;
        this.roll = roll;
        this.ballots = ballots;
        this.digest = digest;
    }

    Outcome count() {
        return Count.of(
                question, rule, roll, ballots.stream().map(question::parse).toList(), digest);
    }

    SecondCount secondCount() {
        return new SecondCount(question, rule, roll, ballots, digest);
    }

    RandomPoll with(List<String> others) {
        return new RandomPoll(question, rule, Math.max(roll, others.size()), others, digest);
    }

    /** The quorum stays reached, since the roll grows only where all have voted. */
    RandomPoll withOneMore(String ballot) {
        var more = new ArrayList<>(ballots);
        more.add(ballot);
        return with(more);
    }

    /** The same with z for a, y for b and so on, where that keeps the options in their order. */
    RandomPoll renamed() {
        var text = question.toJson();
        for (var option : question.options()) {
            text = text.replace("\"" + option.id() + "\"", "\"" + renamed(option.id()) + "\"");
        }
        var other = Question.fromJson(text);
        return new RandomPoll(
                other,
                rule,
                roll,
                ballots.stream().map(ballot -> renamedBallot(ballot, other)).toList(),
                digest);
    }

    String renamed(String id) {
        return String.valueOf((char) ('a' + 'z' - id.charAt(0)));
    }

    private String renamedBallot(String ballot, Question other) {
        return switch (question.parse(ballot)) {
            case Choice.Said said -> said.toJson();
            case Choice.Marked marked ->
                new Choice.Marked(marked.options().stream().map(this::renamed).toList()).toJson();
            case Choice.Rated rated ->
                ((Question.Rating) other)
                        .choice(rated.numbers().entrySet().stream()
                                .collect(Collectors.toMap(each -> renamed(each.getKey()), each -> each.getValue())))
                        .toJson();
        };
    }

    private static Question question(Way way, Random random) {
        var options = options(2 + random.nextInt(way == Way.INSTANT_RUNOFF ? 4 : 3), null, random);
        return switch (way) {
            case YES_NO -> new YesNo();
            case ONE -> new One(options);
            case APPROVAL -> new Approval(options, 1 + random.nextInt(options.size()));
            case SCORES -> new Scores(options);
            case BORDA -> new Ranking(options, Ranking.Method.BORDA);
            case INSTANT_RUNOFF -> new Ranking(options, Ranking.Method.INSTANT_RUNOFF);
            case POINTS -> new Points(options, 2 + random.nextInt(5));
            case ELECTION -> election(random);
        };
    }

    /** Two candidates or three of each of two locations, at times with a minimum of seats. */
    private static Election election(Random random) {
        var candidates = new ArrayList<>(options(2, "north", random));
        candidates.addAll(options(3, "south", random).stream()
                .map(option -> new Option(String.valueOf((char) (option.id().charAt(0) + 2)), option.location()))
                .toList());
        Collections.shuffle(candidates, random);
        var minimum = random.nextInt(3);
        return new Election(
                candidates, Math.max(1, 2 * minimum) + random.nextInt(6 - Math.max(1, 2 * minimum)), minimum);
    }

    private static List<Option> options(int number, @Nullable String location, Random random) {
        var options = new ArrayList<>(IntStream.range(0, number)
                .mapToObj(i -> new Option(String.valueOf((char) ('a' + i)), location))
                .toList());
        Collections.shuffle(options, random);
        return options;
    }

    /** One in four abstains. */
    private static String ballot(Question question, Random random) {
        var ids = new ArrayList<>(question.options().stream().map(Option::id).toList());
        Collections.shuffle(ids, random);
        var abstains = random.nextInt(4) == 0;
        return switch (question) {
            case YesNo _ -> abstains ? "\"abstain\"" : random.nextInt(5) < 3 ? "\"yes\"" : "\"no\"";
            case Question.Marking marking -> {
                var most = Math.min(marking.most(), ids.size());
                yield marking.choice(ids.subList(0, abstains ? 0 : random.nextInt(most + 1)))
                        .toJson();
            }
            case Ranking ranking ->
                ranking.choice(ids.subList(0, abstains ? 0 : random.nextInt(ids.size() + 1)))
                        .toJson();
            case Question.Rating rating -> {
                var numbers = new TreeMap<String, Integer>();
                var left = abstains ? 0 : rating.mostTogether();
                for (var id : ids) {
                    var number = random.nextInt(Math.min(left, rating.mostEach()) + 1);
                    numbers.put(id, number);
                    left -= number;
                }
                yield rating.choice(numbers).toJson();
            }
        };
    }

    private static Share quorum(Random random) {
        return any(
                new Share[] {new Share(1, 3), new Share(1, 2), new Share(2, 3), Share.percent(85), new Share(1, 1)},
                random);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Override
    public String toString() {
        return "%s, %s, %d voters, %s".formatted(question, rule, roll, ballots);
    }
}
