package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.security.Roles;

/** The screens of oversight at a thousand locations against those at twelve, in the same database. */
final class ScreensRow implements Row {

    /** By path, without the leading slash. */
    private static final List<String> SCREENS = List.of("quality", "", "checklists");

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 7;
    private static final int OPENED = 40;

    private enum Size {
        SMALL(Ground.SMALL),
        LARGE(Ground.LARGE);

        private final Town town;

        Size(Town town) {
            this.town = town;
        }
    }

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        var outcomes = new ArrayList<Outcome>();
        try (var portal = ground.portal("-D" + StatementTally.WANTED + "=true")) {
            for (var screen : SCREENS) {
                open(portal, screen, WARM_UP);
                outcomes.addAll(measure(portal, screen));
            }
        }
        return outcomes;
    }

    private List<Outcome> measure(BenchPortal portal, String screen) {
        Map<Size, List<Double>> p95 = new EnumMap<>(Size.class);
        for (var round = 0; round < ROUNDS; round++) {
            open(portal, screen, OPENED)
                    .forEach((size, samples) ->
                            p95.computeIfAbsent(size, _ -> new ArrayList<>()).add(samples.percentile(95)));
        }
        var small = Samples.median(p95.getOrDefault(Size.SMALL, List.of()));
        var large = Samples.median(p95.getOrDefault(Size.LARGE, List.of()));
        var few = statements(portal, screen, Size.SMALL);
        var many = statements(portal, screen, Size.LARGE);
        return List.of(
                Outcome.ratio(
                        letter(),
                        "p95 of `/%s` at 1,000 locations against 12".formatted(screen),
                        large / small,
                        Outcome.Bound.AT_MOST,
                        1.25,
                        "%.0f against %.0f ms".formatted(large, small)),
                Outcome.ratio(
                        letter(),
                        "statements of `/%s`, the same".formatted(screen),
                        (double) many / few,
                        Outcome.Bound.AT_MOST,
                        1,
                        "%d against %d".formatted(many, few)));
    }

    /** Alternately, and each time the other one first. */
    private static Map<Size, Samples> open(BenchPortal portal, String screen, int times) {
        Map<Size, Samples> samples = new EnumMap<>(Size.class);
        for (var time = 0; time < times; time++) {
            for (var size : time % 2 == 0 ? List.of(Size.SMALL, Size.LARGE) : List.of(Size.LARGE, Size.SMALL)) {
                var session = signIn(portal, size);
                samples.computeIfAbsent(size, _ -> new Samples()).time(() -> session.open(screen));
                session.signOut();
            }
        }
        return samples;
    }

    private static long statements(BenchPortal portal, String screen, Size size) {
        var session = signIn(portal, size);
        var before = portal.ask(Door.STATEMENTS);
        session.open(screen);
        return portal.ask(Door.STATEMENTS) - before;
    }

    private static LoadSession signIn(BenchPortal portal, Size size) {
        return LoadSession.signedIn(portal.url(), size.town.oversight(), Roles.OVERSIGHT);
    }
}
