package nl.perspectief.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.development.PortalHome;
import nl.perspectief.development.TestServers;
import nl.perspectief.production.ShippedImage;

/**
 * The portal as it is shipped, from the start of its process until it says that it can serve: with its ahead-of-time
 * cache against the same without. Its database is there and migrated, and Keycloak is away.
 */
final class StartRow implements Row {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final String CACHE = "-XX:AOTCache=";

    @Override
    public String letter() {
        return "d";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        var application = PortalHome.topOfTree().resolve("target/app");
        if (!Files.exists(application.resolve("portal.aot"))) {
            throw new LoadProblem("there is no %s: ./portal package makes it".formatted(application));
        }
        ground.portal().close();
        var with = command();
        var without = new ArrayList<>(with);
        without.removeIf(option -> option.startsWith(CACHE));
        return List.of(Turns.take(
                        WARM_UP,
                        ROUNDS,
                        () -> start(ground, application, with),
                        () -> start(ground, application, without))
                .ratio(
                        letter(),
                        "start with the ahead-of-time cache against without",
                        Outcome.Bound.AT_MOST,
                        0.4,
                        "ms",
                        Double::doubleValue));
    }

    private static List<String> command() {
        try {
            return ShippedImage.entrypoint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double start(Ground ground, Path application, List<String> command) {
        try (var portal = TestServers.portal(ground.server(), command, application)) {
            return Samples.milliseconds(portal::start);
        }
    }
}
