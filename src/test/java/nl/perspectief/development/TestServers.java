package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The servers that all tests of one run share. Each is started when it is first asked for, on a free port and with data
 * that is thrown away at the end.
 */
public final class TestServers {

    /** Where no Keycloak is: nothing listens on port 1. */
    private static final String NOWHERE = "http://localhost:1";

    private static @Nullable FolderLock folder;
    private static @Nullable MariaDbServer mariaDb;
    private static @Nullable KeycloakServer keycloak;
    private static @Nullable MariaDbServer portalMariaDb;
    private static @Nullable PortalProcess portal;
    private static int portalPort;

    private TestServers() {}

    public static synchronized MariaDbServer mariaDb() {
        var server = mariaDb;
        if (server == null) {
            server = anotherMariaDb("mariadb");
            mariaDb = server;
        }
        return server;
    }

    /** What the browser tests write stays written, so they have a database of their own. */
    public static synchronized MariaDbServer portalMariaDb() {
        var server = portalMariaDb;
        if (server == null) {
            server = anotherMariaDb("portal/mariadb");
            portalMariaDb = server;
        }
        return server;
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

    public static synchronized KeycloakServer keycloak() {
        var server = keycloak;
        if (server == null) {
            server = new KeycloakServer(
                    PortalHome.find(), folder().resolve("keycloak"), 0, portalPort(), Progress.SILENT);
            server.start();
            keycloak = server;
        }
        return server;
    }

    /** A Keycloak for one test alone, not started. */
    public static KeycloakServer anotherKeycloak(String name) {
        return new KeycloakServer(PortalHome.find(), folder().resolve(name), 0, Ports.free(), Progress.SILENT);
    }

    /** The one port where Keycloak expects the portal; a test with a real login runs the portal there. */
    public static synchronized int portalPort() {
        if (portalPort == 0) {
            portalPort = Ports.free();
        }
        return portalPort;
    }

    /** What the portal reads from its environment, for a portal without Keycloak. */
    public static Map<String, String> databaseEnvironment() {
        return PortalEnvironment.database(mariaDb());
    }

    /** The portal as a process of its own, with Keycloak and {@link #portalMariaDb()}. */
    public static synchronized PortalProcess portal() {
        var process = portal;
        if (process == null) {
            process = portal(portalMariaDb(), portalPort());
            process.start();
            portal = process;
        }
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
    public static synchronized Path folder() {
        var mine = folder;
        if (mine == null) {
            try {
                mine = Shutdown.start(PortalHome.find()::newTestFolder, TestServers::deleteFolder);
            } catch (Exception e) {
                throw new IllegalStateException("no folder for the test servers", e);
            }
            folder = mine;
        }
        return mine.folder();
    }

    private static void deleteFolder() {
        try {
            FileSystemUtils.deleteRecursively(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
