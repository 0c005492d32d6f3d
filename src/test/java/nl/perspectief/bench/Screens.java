package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.perspectief.StatementCounter;

/** Screens that are opened where there is much and where there is little, in turn: how long it takes, and by how many statements. */
final class Screens {

    /**
     * @param row its letter
     * @param rounds that count
     * @param opened how often in each
     */
    record Measure(String row, int warmUp, int rounds, int opened) {}

    /**
     * @param signIn of who opens them
     * @param paths without the leading slash, each in turn
     */
    record Side(Supplier<LoadSession> signIn, List<String> paths) {}

    private final Measure measure;
    private final BenchPortal portal;

    Screens(Measure measure, BenchPortal portal) {
        this.measure = measure;
        this.portal = portal;
    }

    /**
     * @param what the screens are
     * @param sizes of the sides, such as "at 1,000 locations against 12"
     */
    List<Outcome> compare(String what, String sizes, Side much, Side little, double aim) {
        var turns = Turns.take(measure.warmUp, measure.rounds, () -> p95(much), () -> p95(little));
        var ofMuch = statements(much);
        var ofLittle = statements(little);
        return List.of(
                turns.ratio(
                        measure.row,
                        "p95 of %s %s".formatted(what, sizes),
                        Outcome.Bound.AT_MOST,
                        aim,
                        "ms",
                        Double::doubleValue),
                Outcome.ratio(
                        measure.row,
                        "statements of %s, the same".formatted(what),
                        (double) sum(ofMuch) / sum(ofLittle),
                        Outcome.Bound.AT_MOST,
                        1,
                        "%s against %s".formatted(ofMuch, ofLittle)));
    }

    Outcome mostStatements(String what, Side side) {
        var each = statements(side);
        return new Outcome(
                measure.row,
                "statements of %s at most, the page's own included".formatted(what),
                each.stream().mapToLong(Long::longValue).max().orElseThrow(),
                "",
                Outcome.Bound.AT_MOST,
                StatementCounter.MOST_OF_A_SCREEN,
                each.toString());
    }

    /** In milliseconds. */
    private double p95(Side side) {
        var samples = new Samples();
        for (var time = 0; time < measure.opened; time++) {
            var path = side.paths.get(time % side.paths.size());
            var session = side.signIn.get();
            samples.time(() -> session.open(path));
            session.signOut();
        }
        return samples.percentile(95);
    }

    /** Of each path. */
    private List<Long> statements(Side side) {
        var each = new ArrayList<Long>();
        for (var path : side.paths) {
            var session = side.signIn.get();
            var before = portal.ask(Door.STATEMENTS);
            session.open(path);
            each.add(portal.ask(Door.STATEMENTS) - before);
            session.signOut();
        }
        return each;
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
