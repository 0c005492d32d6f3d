package nl.perspectief.voting.count;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.perspectief.council.Tie;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Polls counted once more, from the ballots' texts and without the code under test. Majorities are fractions. Who is chosen
 * is found by trying all sets of options, a tie by trying all orders of equals. A run-off counts all ballots anew in each
 * round, down to the last option, and compares whole histories at once.
 */
final class SecondCount {

    private static final Pattern ID = Pattern.compile("\"([a-z]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"([a-z]+)\":(\\d+)");

    private final Question question;
    private final Rule rule;
    private final int roll;
    private final List<String> ballots;
    private final byte[] digest;
    private final List<String> ids;

    /** Options in each round of a run-off that was counted, as {@code a3 b2}. */
    final List<String> rounds = new ArrayList<>();

    SecondCount(Question question, Rule rule, int roll, List<String> ballots, byte[] digest) {
        this.question = question;
        this.rule = rule;
        this.roll = roll;
        this.ballots = ballots;
        this.digest = digest;
        this.ids = question.options().stream().map(Option::id).toList();
    }

    /** @return result, winners and ties in words */
    String outcome() {
        var quorum = rule.quorum();
        if (quorum != null
                && BigFraction.of(ballots.size(), roll)
                                .compareTo(BigFraction.of(quorum.numerator(), quorum.denominator()))
                        < 0) {
            return "NO_QUORUM [] []";
        }
        if (question instanceof Question.YesNo) {
            return (isAdopted() ? "ADOPTED" : "REJECTED") + " [] []";
        }
        if (ballots.stream().allMatch(ballot -> ballot.length() == 2)) {
            return "NO_CHOICE [] []";
        }
        if (question instanceof Question.Ranking ranking
                && ranking.method() == Question.Ranking.Method.INSTANT_RUNOFF) {
            return runOff();
        }
        return question instanceof Question.Election election
                ? strongest(election.seats(), election.minimumPerLocation())
                : strongest(1, 0);
    }

    private boolean isAdopted() {
        var yes = Collections.frequency(ballots, "\"yes\"");
        var no = Collections.frequency(ballots, "\"no\"");
        if (yes == 0) {
            return false;
        }
        var base = switch (rule.base()) {
            case FOR_AND_AGAINST -> yes + no;
            case ALL_BALLOTS -> ballots.size();
            case WHOLE_ROLL -> roll;
        };
        var share = BigFraction.of(yes, base);
        return switch (rule.majority()) {
            case SIMPLE -> yes > no;
            case ABSOLUTE -> share.compareTo(BigFraction.of(1, 2)) > 0;
            case TWO_THIRDS -> share.compareTo(BigFraction.of(2, 3)) >= 0;
            case FOUR_FIFTHS -> share.compareTo(BigFraction.of(4, 5)) >= 0;
        };
    }

    /** @return votes or points of each option */
    Map<String, Integer> points() {
        var points = new HashMap<String, Integer>();
        for (var id : ids) {
            points.put(
                    id, ballots.stream().mapToInt(ballot -> points(ballot, id)).sum());
        }
        return points;
    }

    private int points(String ballot, String id) {
        if (question instanceof Question.Rating) {
            return NUMBER.matcher(ballot)
                    .results()
                    .filter(found -> found.group(1).equals(id))
                    .mapToInt(found -> Integer.parseInt(found.group(2)))
                    .sum();
        }
        var marked = marked(ballot);
        if (!(question instanceof Question.Ranking ranking)) {
            return Collections.frequency(marked, id);
        }
        if (ranking.method() == Question.Ranking.Method.INSTANT_RUNOFF) {
            return marked.indexOf(id) == 0 ? 1 : 0;
        }
        // a point for each other option that the ballot doesn't put before it
        return marked.contains(id)
                ? (int) ids.stream()
                        .filter(other -> !other.equals(id))
                        .filter(other -> !marked.subList(0, marked.indexOf(id)).contains(other))
                        .count()
                : 0;
    }

    private String strongest(int seats, int minimum) {
        var points = points();
        if (rule.tie() == Tie.LOT) {
            return "CHOSEN " + chosen(points, seats, minimum, lots()) + " []";
        }
        Set<String> always = new TreeSet<>(ids);
        Set<String> sometimes = new TreeSet<>();
        var differ = Set.copyOf(points.values()).size() == ids.size();
        for (var order : differ ? List.of(ids) : orders(ids)) {
            var chosen = chosen(points, seats, minimum, order);
            always.retainAll(chosen);
            sometimes.addAll(chosen);
        }
        sometimes.removeAll(always);
        return (sometimes.isEmpty() ? "CHOSEN " : "TIED ") + sorted(always, points, ids) + " "
                + sorted(sometimes, points, ids);
    }

    /** Tries all sets of the right size that give each location its minimum, and keeps that with the best members. */
    private List<String> chosen(Map<String, Integer> points, int seats, int minimum, List<String> equals) {
        var order = sorted(ids, points, equals);
        for (var set = (1 << ids.size()) - 1; set > 0; set--) {
            var members = new ArrayList<String>();
            for (var i = 0; i < order.size(); i++) {
                if ((set >> (order.size() - 1 - i) & 1) == 1) {
                    members.add(order.get(i));
                }
            }
            if (members.size() == seats && givesMinimum(members, minimum)) {
                return members;
            }
        }
        throw new AssertionError("no set");
    }

    private boolean givesMinimum(List<String> members, int minimum) {
        return minimum == 0
                || question.options().stream()
                        .map(Option::location)
                        .allMatch(location -> question.options().stream()
                                        .filter(option ->
                                                String.valueOf(location).equals(option.location()))
                                        .filter(option -> members.contains(option.id()))
                                        .count()
                                >= minimum);
    }

    private String runOff() {
        var left = new ArrayList<>(ids);
        var past = new ArrayList<Map<String, Integer>>();
        while (left.size() > 1) {
            var votes = votes(left);
            past.addFirst(votes);
            rounds.add(text(left, votes));
            Function<String, List<Integer>> history =
                    id -> past.stream().map(round -> round.get(id)).toList();
            var last = left.stream().map(history).min(SecondCount::compare).orElseThrow();
            var equals =
                    left.stream().filter(id -> history.apply(id).equals(last)).toList();
            if (equals.size() == 2 && left.size() == 2 && rule.tie() == Tie.REJECTED) {
                return "TIED [] " + equals;
            }
            left.remove(Collections.max(equals, Comparator.comparing(this::lot)));
        }
        rounds.add(text(left, votes(left)));
        return "CHOSEN " + left + " []";
    }

    private Map<String, Integer> votes(List<String> left) {
        var votes = new HashMap<String, Integer>();
        left.forEach(id -> votes.put(id, 0));
        for (var ballot : ballots) {
            marked(ballot).stream()
                    .filter(left::contains)
                    .findFirst()
                    .ifPresent(id -> votes.merge(id, 1, Integer::sum));
        }
        return votes;
    }

    private static String text(List<String> left, Map<String, Integer> votes) {
        return left.stream().map(id -> id + votes.get(id)).toList().toString();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }

    private List<String> lots() {
        return ids.stream().sorted(Comparator.comparing(this::lot)).toList();
    }

    private BigInteger lot(String id) {
        try {
            var bytes = Arrays.copyOf(digest, digest.length + id.length());
            System.arraycopy(id.getBytes(StandardCharsets.UTF_8), 0, bytes, digest.length, id.length());
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> sorted(Collection<String> ids, Map<String, Integer> points, List<String> equals) {
        return ids.stream()
                .sorted(Comparator.comparing((String id) -> -points.getOrDefault(id, 0))
                        .thenComparing(equals::indexOf))
                .toList();
    }

    private static List<List<String>> orders(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<String>>();
        for (var first : ids) {
            var others = new ArrayList<>(ids);
            others.remove(first);
            for (var order : orders(others)) {
                var longer = new ArrayList<>(order);
                longer.addFirst(first);
                all.add(longer);
            }
        }
        return all;
    }

    private static List<String> marked(String ballot) {
        return ID.matcher(ballot).results().map(found -> found.group(1)).toList();
    }
}
