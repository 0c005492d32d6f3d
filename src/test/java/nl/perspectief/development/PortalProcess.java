package nl.perspectief.development;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The portal as a process of its own, in production mode, from what Maven compiled. It can be stopped, killed and
 * started again at the same address.
 */
public final class PortalProcess implements AutoCloseable {

    private static final String NAME = "The portal";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private final Path logs = PortalHome.topOfTree().resolve("target/browser-tests");
    private int starts;
    private @Nullable ServerProcess process;

    PortalProcess(Path folder, int port, Map<String, String> environment) {
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.environment = new HashMap<>(environment);
        this.environment.put("PORTAL_PORT", String.valueOf(port));
    }

    static void stopLeftOver(Path folder, Progress progress) {
        ServerProcess.stopLeftOver(NAME, folderArgument(folder.toAbsolutePath()), progress);
    }

    /** Comes back when the portal says it is healthy. */
    public synchronized void start() {
        Ports.requireFree(NAME, port, "PORTAL_PORT");
        starts++;
        try {
            Files.createDirectories(logs);
            var server = ServerProcess.start(NAME, command(), environment, log());
            process = server;
            server.await(this::isHealthy, PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isHealthy() {
        return KeycloakPrograms.answers(url() + "/actuator/health");
    }

    /** Without a chance to finish anything, as when the power goes. */
    public synchronized void kill() {
        if (process != null) {
            process.kill();
            process = null;
        }
    }

    public synchronized void stop() {
        if (process != null) {
            process.stop();
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What it wrote since it was last started. */
    public Path log() {
        return logs.resolve("portal-%d-%d.log".formatted(port, starts));
    }

    private List<String> command() throws IOException {
        var target = PortalHome.topOfTree().resolve("target");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                folderArgument(folder),
                "-Dvaadin.productionMode=true",
                "-cp",
                target.resolve("classes")
                        + File.pathSeparator
                        + Files.readString(target.resolve("test-classpath")).strip(),
                "nl.perspectief.PortalApplication");
    }

    /** By which a process that a killed JVM left behind is recognised. */
    private static String folderArgument(Path folder) {
        return "-Dperspectief.folder=" + folder;
    }
}
