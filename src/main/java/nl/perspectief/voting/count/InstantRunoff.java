package nl.perspectief.voting.count;

import static nl.perspectief.council.Tie.REJECTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Reckoning.Ahead;
import nl.perspectief.voting.count.Reckoning.Drawn;
import nl.perspectief.voting.count.Reckoning.Eliminated;
import nl.perspectief.voting.count.Reckoning.Line;
import nl.perspectief.voting.count.Reckoning.LookBack;
import nl.perspectief.voting.count.Reckoning.Round;
import nl.perspectief.voting.count.Reckoning.Tie;

/**
 * Instant run-off: each ballot counts for the first of its options that is left. As soon as one has more than half of the
 * ballots that still count, it is chosen; until then the last drops out, one in each round. A ballot without a preference
 * for what is left is set aside, and more than half is more than half of the others.
 *
 * <p>If several are equally last, those with the fewest votes in the round before stay in danger, of these those with the
 * fewest in the round before that, and so on back to the first; then the lot decides, and its last drops out. Ties between
 * those to be excluded are looked up in the most recent round in which they differ also in the Scottish Local Government
 * Elections Order 2011 (SSI 2011/399), schedule 1, rule 51.
 *
 * <p>The lot that voting.md gives to ties for last is drawn whatever the rule says of ties. When only two are left, though,
 * equal now and in all rounds before, it is about winning: then it is drawn only if the rule has a lot.
 */
final class InstantRunoff {

    private final List<String> options;
    private final Map<String, Integer> places;

    /** The ballots of each option that is left. There can be very many, so a ballot is but the places of its options. */
    private final Map<String, List<byte[]>> piles = new LinkedHashMap<>();

    /** What each option that was left had, round by round. */
    private final List<Map<String, Integer>> rounds = new ArrayList<>();

    private final List<Line> steps = new ArrayList<>();
    private int setAside;

    InstantRunoff(Question.Ranking ranking) {
        options = ranking.options().stream().map(Option::id).toList();
        places = Ballots.places(ranking);
        options.forEach(option -> piles.put(option, new ArrayList<>()));
    }

    void add(Marked ranked) {
        var ballot = new byte[ranked.options().size()];
        for (var i = 0; i < ballot.length; i++) {
            ballot[i] =
                    Objects.requireNonNull(places.get(ranked.options().get(i))).byteValue();
        }
        put(ballot);
    }

    /** Once. It ends: in each round an option drops out, and the last one left has all ballots that still count. */
    Decision decide(Rule rule, byte[] sealDigest) {
        while (true) {
            var votes = count();
            var all = votes.values().stream().mapToLong(Integer::longValue).sum();
            var first = Collections.max(votes.entrySet(), Map.Entry.comparingByValue());
            if (2L * first.getValue() > all) {
                steps.add(new Ahead(first.getKey(), first.getValue(), all));
                return new Decision(Result.CHOSEN, List.of(first.getKey()), List.of(), steps);
            }
            var last = lookBack(fewest(votes, List.copyOf(votes.keySet())));
            if (last.size() == 2 && votes.size() == 2 && rule.tie() == REJECTED) {
                steps.add(new Tie(last, 1));
                return new Decision(Result.TIED, List.of(), last, steps);
            }
            eliminate(last.size() == 1 ? last.getFirst() : draw(last, sealDigest));
        }
    }

    private Map<String, Integer> count() {
        var votes = new LinkedHashMap<String, Integer>();
        piles.forEach((option, pile) -> votes.put(option, pile.size()));
        rounds.add(votes);
        steps.add(new Round(rounds.size(), tallies(votes, List.copyOf(votes.keySet())), setAside));
        return votes;
    }

    private List<String> lookBack(List<String> equals) {
        var last = equals;
        for (var number = rounds.size() - 1; number >= 1 && last.size() > 1; number--) {
            var votes = rounds.get(number - 1);
            var fewest = fewest(votes, last);
            steps.add(new LookBack(number, tallies(votes, last), fewest));
            last = fewest;
        }
        return last;
    }

    private String draw(List<String> equals, byte[] sealDigest) {
        var lots = Lot.draw(sealDigest, equals);
        steps.add(new Drawn(lots, equals.size() - 1));
        return lots.getLast().option();
    }

    private void eliminate(String option) {
        var pile = Objects.requireNonNull(piles.remove(option));
        steps.add(new Eliminated(option, pile.size()));
        pile.forEach(this::put);
    }

    /** With the first of its options that is left. */
    private void put(byte[] ballot) {
        for (var place : ballot) {
            var pile = piles.get(options.get(place));
            if (pile != null) {
                pile.add(ballot);
                return;
            }
        }
        setAside++;
    }

    private static List<String> fewest(Map<String, Integer> votes, List<String> among) {
        var fewest =
                among.stream().mapToInt(option -> votesOf(option, votes)).min().orElseThrow();
        return among.stream().filter(option -> votesOf(option, votes) == fewest).toList();
    }

    private static List<Tally> tallies(Map<String, Integer> votes, List<String> of) {
        return of.stream()
                .map(option -> new Tally(option, votesOf(option, votes)))
                .toList();
    }

    private static int votesOf(String option, Map<String, Integer> votes) {
        return Objects.requireNonNull(votes.get(option));
    }
}
