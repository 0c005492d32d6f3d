package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The servers that all tests of one run share. Each is started when it is first asked for, on a free port and with data
 * that is thrown away at the end.
 */
public final class TestServers {

    /** What a test locks that stops {@link #keycloak()} for a while, and one that runs beside such tests and needs it. */
    public static final String THE_KEYCLOAK = "keycloak";

    /** Where no Keycloak is: nothing listens on port 1. */
    private static final String NOWHERE = "http://localhost:1";

    private static final SingletonSupplier<FolderLock> FOLDER = SingletonSupplier.of(TestServers::newFolder);
    private static final SingletonSupplier<MariaDbServer> MARIA_DB =
            SingletonSupplier.of(() -> anotherMariaDb("mariadb"));
    private static final SingletonSupplier<MariaDbServer> PORTAL_MARIA_DB =
            SingletonSupplier.of(() -> anotherMariaDb("portal/mariadb"));
    private static final SingletonSupplier<Integer> PORTAL_PORT = SingletonSupplier.of(Ports::free);
    private static final SingletonSupplier<KeycloakServer> KEYCLOAK = SingletonSupplier.of(TestServers::startKeycloak);
    private static final SingletonSupplier<PortalProcess> PORTAL = SingletonSupplier.of(TestServers::startPortal);

    private TestServers() {}

    public static MariaDbServer mariaDb() {
        return MARIA_DB.obtain();
    }

    /** What the browser tests write stays written, so they have a database of their own. */
    public static MariaDbServer portalMariaDb() {
        return PORTAL_MARIA_DB.obtain();
    }

    /**
     * A server for one test alone, to do with as it likes and to close.
     *
     * @param options of MariaDB, e.g. {@code --innodb-snapshot-isolation=OFF}; they override the usual ones
     */
    public static MariaDbServer anotherMariaDb(String name, String... options) {
        return anotherMariaDb(name, MariaDbServer.Passwords.OF_DEVELOPMENT, options);
    }

    public static MariaDbServer anotherMariaDb(String name, MariaDbServer.Passwords passwords, String... options) {
        var server = new MariaDbServer(
                PortalHome.find(),
                folder().resolve(name),
                0,
                passwords,
                MariaDbServer.Kind.PASSING,
                Progress.SILENT,
                options);
        server.start();
        return server;
    }

    /** The same on a disk of its own, which can be filled. */
    public static MariaDbServer mariaDbOnDiskOf(int megabytes, String name) {
        var server = new MariaDbServer(
                PortalHome.find(),
                folder().resolve(name),
                0,
                MariaDbServer.Passwords.OF_DEVELOPMENT,
                MariaDbServer.Kind.PASSING,
                Progress.SILENT,
                "--user=root", // of its own name space
                "--innodb-log-file-size=8M");
        server.onDiskOf(megabytes);
        server.start();
        return server;
    }

    public static KeycloakServer keycloak() {
        return KEYCLOAK.obtain();
    }

    private static KeycloakServer startKeycloak() {
        var server =
                new KeycloakServer(PortalHome.find(), folder().resolve("keycloak"), 0, portalPort(), Progress.SILENT);
        server.start();
        return server;
    }

    /** A Keycloak for one test alone, not started. */
    public static KeycloakServer anotherKeycloak(String name) {
        return new KeycloakServer(PortalHome.find(), folder().resolve(name), 0, Ports.free(), Progress.SILENT);
    }

    /** The one port where Keycloak expects the portal; a test with a real login runs the portal there. */
    public static int portalPort() {
        return PORTAL_PORT.obtain();
    }

    /** What the portal reads from its environment, for a portal without Keycloak. */
    public static Map<String, String> databaseEnvironment() {
        return PortalEnvironment.database(mariaDb());
    }

    /** The portal as a process of its own, with Keycloak and {@link #portalMariaDb()}. */
    public static PortalProcess portal() {
        return PORTAL.obtain();
    }

    private static PortalProcess startPortal() {
        var process = portal(portalMariaDb(), portalPort());
        process.start();
        return process;
    }

    /** Another portal on the same database, not started; Keycloak sends nobody back to it. */
    public static PortalProcess secondPortal() {
        return portal(portalMariaDb(), Ports.free());
    }

    /** A portal on a database of its own, not started; Keycloak sends people back to it once it is told so. */
    public static PortalProcess portalOn(MariaDbServer database) {
        return portal(database, Ports.free());
    }

    private static PortalProcess portal(MariaDbServer database, int port) {
        var environment = new LinkedHashMap<>(PortalEnvironment.database(database));
        environment.putAll(PortalEnvironment.keycloak(keycloak().url()));
        return process(PortalProcess.Program.OF_BROWSER_TESTS, port, environment);
    }

    /** A portal without Keycloak, not started. */
    public static PortalProcess portal(MariaDbServer database, PortalProcess.Program program) {
        return portal(database, program, Map.of());
    }

    /** @param more variables, which override the usual ones */
    public static PortalProcess portal(
            MariaDbServer database, PortalProcess.Program program, Map<String, String> more) {
        var environment = withoutKeycloak(database);
        environment.putAll(more);
        return portal(program, environment);
    }

    /** @param environment all its variables, but for where it listens */
    public static PortalProcess portal(PortalProcess.Program program, Map<String, String> environment) {
        return process(program, Ports.free(), environment);
    }

    /**
     * A portal without Keycloak, not started.
     *
     * @param arguments by which Java starts it
     * @param place the folder in which it works
     */
    public static PortalProcess portal(MariaDbServer database, List<String> arguments, Path place) {
        return new PortalProcess(arguments, folder().resolve("portal"), Ports.free(), withoutKeycloak(database), place);
    }

    private static Map<String, String> withoutKeycloak(MariaDbServer database) {
        var environment = new LinkedHashMap<>(PortalEnvironment.database(database));
        environment.putAll(PortalEnvironment.keycloak(NOWHERE));
        return environment;
    }

    private static PortalProcess process(PortalProcess.Program program, int port, Map<String, String> environment) {
        return new PortalProcess(program.arguments(), folder().resolve("portal"), port, environment);
    }

    /** The folder of this test run. */
    public static Path folder() {
        return FOLDER.obtain().folder();
    }

    private static FolderLock newFolder() {
        try {
            return Shutdown.start(PortalHome.find()::newTestFolder, TestServers::deleteFolder);
        } catch (Exception e) {
            throw new IllegalStateException("no folder for the test servers", e);
        }
    }

    private static void deleteFolder() {
        try {
            FileSystemUtils.deleteRecursively(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
