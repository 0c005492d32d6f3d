package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./portal run} as it is typed, with ports and a folder of its own that knows the servers already prepared. */
public final class RunCommand implements AutoCloseable {

    private static final String NAME = "./portal run";
    private static final String CACHE = "portal.aot";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What it says last. */
    private static final String READY = "Ctrl-C stops everything.";

    private final Path folder;
    private final Path log;
    private final Map<String, String> environment;
    private @Nullable ServerProcess process;

    private RunCommand(Path folder) {
        this.folder = folder;
        log = folder.resolve("run.log");
        environment = Map.of(
                "PORTAL_HOME", folder.toString(),
                "PORTAL_PORT", String.valueOf(Ports.free()),
                "KEYCLOAK_PORT", String.valueOf(Ports.free()),
                "MARIADB_PORT", String.valueOf(Ports.free()));
    }

    /** After a first run, which makes the demo data and writes the cache for the next. */
    public static RunCommand prepared() {
        try {
            var run =
                    new RunCommand(Files.createDirectories(TestServers.folder().resolve("second-run")));
            run.takeWhatIsPrepared();
            run.start();
            requireNonNull(run.process).await(() -> Files.exists(run.folder.resolve(CACHE)), PATIENCE);
            run.stop();
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The build, and the programs of the servers. */
    private void takeWhatIsPrepared() throws IOException {
        var home = PortalHome.find();
        MariaDbPrograms.prepare(home, Progress.SILENT);
        KeycloakPrograms.prepare(home, Progress.SILENT);
        for (var built : List.of("portal.jar", "portal.stamp")) {
            Files.copy(home.folder(built), folder.resolve(built), StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (var programs : List.of(
                "mariadb-" + PortalHome.setting("mariadb.version"),
                "keycloak-" + PortalHome.setting("keycloak.version"))) {
            Files.createSymbolicLink(folder.resolve(programs), home.folder(programs));
        }
    }

    /** Comes back when it has told the accounts. */
    public void start() {
        var script = PortalHome.topOfTree().resolve("portal").toString();
        var started = ServerProcess.start(NAME, List.of("bash", script, "run"), environment, log);
        process = started;
        started.await(this::isReady, PATIENCE);
    }

    private boolean isReady() {
        try {
            return Files.readString(log).contains(READY);
        } catch (IOException e) {
            return false;
        }
    }

    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
