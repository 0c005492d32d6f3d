package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portal as a process of its own, in production mode. It can be stopped, killed and started again at the same
 * address.
 */
public final class PortalProcess implements AutoCloseable {

    private static final String NAME = "The portal";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<String> what;
    private final Path folder;
    private final int port;
    private final int managementPort = Ports.free();
    private final Path place;
    private final Map<String, String> environment;
    private final Path logs = PortalHome.topOfTree().resolve("target/browser-tests");
    private int starts;
    private @Nullable ServerProcess process;

    /**
     * What is started from what Maven compiled, and how.
     *
     * @param options of the JVM
     * @param withTests whether the tests' classes and libraries are there as well
     */
    public record Program(String mainClass, List<String> options, boolean withTests) {

        /** As it is started soonest. */
        public static final Program OF_BROWSER_TESTS = new Program(
                "nl.perspectief.PortalApplication",
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"),
                false);

        public static final Program WITH_DEMO_DATA = OF_BROWSER_TESTS.with(DemoDataConfiguration.class);

        /** The same with what a configuration of the tests adds to it, and with more options of the JVM. */
        public Program with(Class<?> configuration, String... options) {
            return added(
                    configuration,
                    Stream.concat(this.options.stream(), Stream.of(options)).toList());
        }

        /** @param options of the JVM, all of them */
        public static Program added(Class<?> configuration, List<String> options) {
            var all = new ArrayList<>(options);
            all.add(PortalWith.option(configuration));
            return new Program(PortalWith.class.getName(), all, true);
        }

        public List<String> arguments() {
            var target = PortalHome.topOfTree().resolve("target");
            var classes = new ArrayList<String>();
            classes.add(target.resolve("classes").toString());
            if (withTests) {
                classes.add(target.resolve("test-classes").toString());
            }
            try {
                var libraries = target.resolve(withTests ? "test-classpath" : "runtime-classpath");
                classes.add(Files.readString(libraries).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var arguments = new ArrayList<>(options);
            arguments.add("--enable-native-access=ALL-UNNAMED");
            arguments.add("-cp");
            arguments.add(String.join(File.pathSeparator, classes));
            arguments.add(mainClass);
            return arguments;
        }
    }

    /**
     * @param what the arguments by which Java starts the portal
     * @param folder by which a process that a killed JVM left behind is recognised
     * @param environment its variables; of those it lacks some get values for a portal on this machine alone
     */
    PortalProcess(List<String> what, Path folder, int port, Map<String, String> environment) {
        this(what, folder, port, environment, PortalHome.topOfTree());
    }

    /** @param place the folder in which it works */
    public PortalProcess(List<String> what, Path folder, int port, Map<String, String> environment, Path place) {
        this.what = what;
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.place = place;
        this.environment = new HashMap<>(PortalEnvironment.portal(port, managementPort));
        this.environment.putAll(environment);
    }

    /** Comes back when the portal says it is healthy. */
    public synchronized void start() {
        begin().await(this::isHealthy, PATIENCE);
    }

    /** Comes back at once. */
    public synchronized ServerProcess begin() {
        Ports.requireFree(NAME, port, "PORTAL_PORT");
        return launch();
    }

    /** Starts it where it refuses to, and gives the exit code. */
    public synchronized int startInVain() {
        return launch().end().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private ServerProcess launch() {
        starts++;
        try {
            Files.createDirectories(logs);
            var server = ServerProcess.start(NAME, command(), environment, place, log());
            process = server;
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end in its own way, and gives the exit code once it has. */
    public synchronized CompletableFuture<Integer> terminate() {
        return requireNonNull(process, "not started").terminate();
    }

    public synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    public boolean isHealthy() {
        return KeycloakPrograms.answers(managementUrl() + "/actuator/health/readiness");
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

    /** As browsers know it. */
    public String url() {
        return requireNonNull(environment.get("PORTAL_URL"));
    }

    /** Past any proxy. */
    public String localUrl() {
        return "http://localhost:" + port;
    }

    public int managementPort() {
        return managementPort;
    }

    /** Of health and metrics. */
    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    /** What it wrote since it was last started. */
    public Path log() {
        return logs.resolve("portal-%d-%d.log".formatted(port, starts));
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(folderArgument(folder));
        command.addAll(what);
        return command;
    }

    /** @param atMost how long it may take to end in its own way */
    public synchronized void stop(Duration atMost) {
        if (process != null) {
            process.stop(atMost);
            process = null;
        }
    }

    /** By which a process that a killed JVM left behind is recognised. */
    private static String folderArgument(Path folder) {
        return "-Dperspectief.folder=" + folder;
    }
}
