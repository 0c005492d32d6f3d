package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.security.Roles;

/** The screens of oversight at a thousand locations against those at twelve, in the same database. */
final class ScreensRow implements Row {

    /** By path, without the leading slash. */
    private static final List<String> SCREENS = List.of("quality", "", "checklists");

    private static final int WARM_UP = 2;
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
                outcomes.addAll(measure(portal, screen));
            }
        }
        return outcomes;
    }

    private List<Outcome> measure(BenchPortal portal, String screen) {
        var turns = Turns.take(
                WARM_UP, ROUNDS, () -> p95(portal, screen, Size.LARGE), () -> p95(portal, screen, Size.SMALL));
        var few = statements(portal, screen, Size.SMALL);
        var many = statements(portal, screen, Size.LARGE);
        return List.of(
                turns.ratio(
                        letter(),
                        "p95 of `/%s` at 1,000 locations against 12".formatted(screen),
                        Outcome.Bound.AT_MOST,
                        1.25,
                        "ms",
                        Double::doubleValue),
                Outcome.ratio(
                        letter(),
                        "statements of `/%s`, the same".formatted(screen),
                        (double) many / few,
                        Outcome.Bound.AT_MOST,
                        1,
                        "%d against %d".formatted(many, few)));
    }

    /** In milliseconds. */
    private static double p95(BenchPortal portal, String screen, Size size) {
        var samples = new Samples();
        for (var time = 0; time < OPENED; time++) {
            var session = signIn(portal, size);
            samples.time(() -> session.open(screen));
            session.signOut();
        }
        return samples.percentile(95);
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
