package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Ours against theirs, measured in turn, and each time the other one first: what else the machine does spoils both.
 *
 * @param <M> what is measured each time: one figure or several
 */
record Turns<M>(List<M> ours, List<M> theirs) {

    /** @param warmUp so many rounds before those that count */
    static <M> Turns<M> take(int warmUp, int rounds, Supplier<M> ours, Supplier<M> theirs) {
        var turns = new Turns<M>(new ArrayList<>(), new ArrayList<>());
        for (var round = -warmUp; round < rounds; round++) {
            var oursFirst = round % 2 == 0;
            var first = (oursFirst ? ours : theirs).get();
            var second = (oursFirst ? theirs : ours).get();
            if (round >= 0) {
                turns.ours.add(oursFirst ? first : second);
                turns.theirs.add(oursFirst ? second : first);
            }
        }
        return turns;
    }

    /** The ratio of the medians of a figure. */
    Outcome ratio(String row, String what, Outcome.Bound bound, double aim, String unit, ToDoubleFunction<M> figure) {
        var oursInTheMiddle = median(ours, figure);
        var theirsInTheMiddle = median(theirs, figure);
        return Outcome.ratio(
                row,
                what,
                oursInTheMiddle / theirsInTheMiddle,
                bound,
                aim,
                "%s against %s %s".formatted(shown(oursInTheMiddle), shown(theirsInTheMiddle), unit));
    }

    private static <M> double median(Collection<M> measured, ToDoubleFunction<M> figure) {
        return Samples.median(measured.stream().map(figure::applyAsDouble).toList());
    }

    private static String shown(double value) {
        return (value < 100 ? "%.1f" : "%,.0f").formatted(value);
    }
}
