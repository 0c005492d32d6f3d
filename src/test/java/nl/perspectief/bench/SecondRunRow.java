package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.development.RunCommand;
import nl.perspectief.development.TestServers;

/**
 * {@code ./portal run} where all was prepared by an earlier one, until it tells the accounts, against Keycloak alone,
 * until its realm answers.
 */
final class SecondRunRow implements Row {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;

    @Override
    public String letter() {
        return "h";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var run = RunCommand.prepared();
                var keycloak = TestServers.anotherKeycloak("keycloak-alone")) {
            return List.of(Turns.take(
                            WARM_UP,
                            ROUNDS,
                            () -> timed(run::start, run::stop),
                            () -> timed(keycloak::start, keycloak::stop))
                    .ratio(
                            letter(),
                            "second ./portal run against Keycloak alone",
                            Outcome.Bound.AT_MOST,
                            1.5,
                            "ms",
                            Double::doubleValue));
        }
    }

    private static double timed(Runnable start, Runnable stop) {
        var took = Samples.milliseconds(start);
        stop.run();
        return took;
    }
}
