package nl.perspectief.development;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A real Keycloak with the realm of docker/keycloak. Its data is kept until the realm file or the portal's address
 * changes; then it begins anew. It can be stopped and started again, as tests do.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String REALM = "perspectief";
    public static final String CLIENT_ID = "portal";
    public static final String CLIENT_SECRET = "portal-development-secret";
    public static final String ACCOUNTS_CLIENT_SECRET = "portal-accounts-development-secret";

    /** Who may enter the administration console of the development Keycloak, which only this machine reaches. */
    static final Map<String, String> ADMINISTRATOR =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak", "KC_BOOTSTRAP_ADMIN_PASSWORD", "keycloak");

    private static final String NAME = "Keycloak";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PortalHome home;
    private final Path folder;
    private final int port;
    private final int portalPort;
    private final Progress progress;
    private @Nullable FolderLock lock;
    private @Nullable ServerProcess process;

    /**
     * @param port 0 for any free one
     * @param portalPort where the portal listens: Keycloak sends people back only to there
     */
    KeycloakServer(PortalHome home, Path folder, int port, int portalPort, Progress progress) {
        this.home = home;
        this.folder = folder.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.portalPort = portalPort;
        this.progress = progress;
    }

    static void stopLeftOver(Path folder, Progress progress) {
        ServerProcess.stopLeftOver(NAME, KeycloakPrograms.homeArgument(folder.toAbsolutePath()), progress);
    }

    /** Takes the folder for this JVM and stops what a killed one left there. */
    public synchronized void claim() {
        if (lock == null) {
            lock = FolderLock.take(folder);
            stopLeftOver(folder, progress);
        }
    }

    public synchronized void start() {
        claim();
        try {
            var programs = KeycloakPrograms.prepare(home, progress);
            Ports.requireFree(NAME, port, "KEYCLOAK_PORT");
            programs.linkFrom(folder);
            var mark = folder.resolve("complete");
            var content = fingerprint();
            var isNew = !Files.exists(mark) || !Files.readString(mark).equals(content);
            if (isNew) {
                beginAnew(programs, mark);
            }
            progress.step("starting on port %d%s".formatted(port, isNew ? ", with a new realm" : ""));
            var command = isNew ? programs.command(folder, port, "--import-realm") : programs.command(folder, port);
            var server = ServerProcess.start(NAME, command, environment(), folder.resolve("server.log"));
            process = server;
            server.await(this::isReady, PATIENCE);
            Files.writeString(mark, content);
            progress.step("ready");
        } catch (IOException e) {
            close();
            throw new StartFailure("Keycloak could not be started: " + e.getMessage());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Whether the realm answers. */
    public boolean isReady() {
        return KeycloakPrograms.answers(url() + "/realms/" + REALM + "/.well-known/openid-configuration");
    }

    public synchronized void stop() {
        if (process != null) {
            process.stop();
            process = null;
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** The portal to which it sends people back. */
    public String portalUrl() {
        return "http://localhost:%d/".formatted(portalPort);
    }

    public int port() {
        return port;
    }

    long pid() {
        return process == null ? -1 : process.pid();
    }

    @Override
    public synchronized void close() {
        stop();
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private void beginAnew(KeycloakPrograms programs, Path mark) throws IOException {
        Files.deleteIfExists(mark);
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        programs.copyEmptyDatabase(folder);
        var imports = Files.createDirectories(folder.resolve("data/import"));
        Files.copy(realm(), imports.resolve("perspectief-realm.json"));
    }

    /** The realm file takes these by name. */
    private Map<String, String> environment() {
        var environment = new TreeMap<>(ADMINISTRATOR);
        environment.put("PORTAL_PORT", String.valueOf(portalPort));
        environment.put("KEYCLOAK_CLIENT_SECRET", CLIENT_SECRET);
        environment.put("KEYCLOAK_ACCOUNTS_CLIENT_SECRET", ACCOUNTS_CLIENT_SECRET);
        return environment;
    }

    private String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(realm()));
            digest.update(environment().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(PortalHome.setting("keycloak.version").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path realm() {
        return PortalHome.topOfTree().resolve("docker/keycloak/perspectief-realm.json");
    }
}
