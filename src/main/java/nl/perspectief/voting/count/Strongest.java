package nl.perspectief.voting.count;

import static nl.perspectief.council.Tie.LOT;
import static nl.perspectief.council.Tie.REJECTED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.perspectief.voting.count.Reckoning.Chosen;
import nl.perspectief.voting.count.Reckoning.Drawn;
import nl.perspectief.voting.count.Reckoning.Line;
import nl.perspectief.voting.count.Reckoning.Standing;
import nl.perspectief.voting.count.Reckoning.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Chooses those with the most votes or points: first the minimum of each location from its own, then the rest from all.
 *
 * <p>Equals are a tie only if it makes a difference: if one of them would be chosen or not, depending on how equals are
 * put in order. The lot's order is the same wherever it is needed.
 */
final class Strongest {

    private final List<Option> options;
    private final Map<String, Long> counts;
    private final int seats;
    private final int minimum;
    private final Rule rule;
    private final List<Lot> lots;
    /** The strongest first; equals in the lot's order if there is one, else in that of the ballot. */
    private final List<Option> order;

    private final List<Line> steps = new ArrayList<>();

    Strongest(List<Option> options, List<Tally> counts, int seats, int minimum, Rule rule, byte[] sealDigest) {
        this.options = options;
        this.counts = counts.stream().collect(Collectors.toMap(Tally::option, Tally::count));
        this.seats = seats;
        this.minimum = minimum;
        this.rule = rule;
        lots = rule.tie() == LOT
                ? Lot.draw(sealDigest, options.stream().map(Option::id).toList())
                : List.of();
        var drawn = lots.stream().map(Lot::option).toList();
        order = options.stream()
                .sorted(Comparator.comparingLong(this::count)
                        .reversed()
                        .thenComparing(option -> drawn.indexOf(option.id())))
                .toList();
    }

    Decision decide() {
        steps.add(new Standing(order.stream()
                .map(option -> new Tally(option.id(), count(option)))
                .toList()));
        var certain = those(option -> isChosen(option, other -> count(other) >= count(option)));
        var open =
                those(option -> !certain.contains(option) && isChosen(option, other -> count(other) > count(option)));
        if (rule.tie() == REJECTED && !open.isEmpty()) {
            steps.add(new Tie(ids(open), seats - certain.size()));
            return new Decision(Result.TIED, ids(certain), ids(open), steps);
        }
        return new Decision(Result.CHOSEN, ids(fill(Set.copyOf(open))), List.of(), steps);
    }

    /** Follows from how many are stronger at each location; in which order they are makes no difference. */
    private boolean isChosen(Option option, Predicate<Option> isStronger) {
        var stronger = options.stream()
                .filter(other -> other != option && isStronger.test(other))
                .toList();
        if (minimum == 0) {
            return stronger.size() < seats;
        }
        var atLocation = stronger.stream().collect(Collectors.groupingBy(Strongest::location, Collectors.counting()));
        if (atLocation.getOrDefault(location(option), 0L) < minimum) {
            return true;
        }
        var competing = atLocation.values().stream()
                .mapToLong(number -> Math.max(0, number - minimum))
                .sum();
        return competing < seats - minimum * (long) locations().size();
    }

    private List<Option> fill(Set<Option> open) {
        var chosen = new HashSet<Option>();
        if (minimum > 0) {
            locations().forEach((location, own) -> chosen.addAll(take(location, own, minimum, open)));
        }
        var left = those(option -> !chosen.contains(option));
        if (chosen.size() < seats) {
            chosen.addAll(take(null, left, seats - chosen.size(), open));
        }
        return those(chosen::contains);
    }

    private List<Option> take(@Nullable String location, List<Option> from, int number, Set<Option> open) {
        var taken = from.subList(0, number);
        var last = count(taken.getLast());
        var equals = from.stream().filter(option -> count(option) == last).toList();
        var equalsTaken = (int) taken.stream().filter(equals::contains).count();
        if (equalsTaken < equals.size() && equals.stream().anyMatch(open::contains)) {
            var ids = ids(equals);
            steps.add(new Drawn(
                    lots.stream().filter(lot -> ids.contains(lot.option())).toList(), equalsTaken));
        }
        steps.add(new Chosen(location, ids(taken)));
        return taken;
    }

    /** The candidates of each location, the strongest first; locations in the order of the ballot. */
    private Map<String, List<Option>> locations() {
        var locations = new LinkedHashMap<String, List<Option>>();
        options.forEach(option -> locations.put(location(option), new ArrayList<>()));
        order.forEach(option ->
                Objects.requireNonNull(locations.get(location(option))).add(option));
        return locations;
    }

    private List<Option> those(Predicate<Option> which) {
        return order.stream().filter(which).toList();
    }

    private long count(Option option) {
        return Objects.requireNonNull(counts.get(option.id()));
    }

    private static String location(Option option) {
        return Objects.requireNonNull(option.location());
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
