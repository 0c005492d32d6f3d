package nl.perspectief.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.KeycloakAdmin;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An installation by the files of {@code docker/}: the services of compose.yaml as processes of this machine. What they
 * are given, and by which command they start, stands in those files; only the {@link Network} is another one. All tests
 * share one.
 */
final class Installation {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Path folder = TestServers.folder().resolve("installation");
    private final Network network = Network.free();
    private final Compose compose;
    private final DatabaseService database;
    private final KeycloakService keycloak;
    private final ProxyService proxy;
    private final PortalProcess portal;

    private Installation() throws IOException {
        compose = Compose.with(new Variables(filledIn(network)));
        database = new DatabaseService(compose.service("database"), folder.resolve("database"), network.database());
        keycloak = new KeycloakService(
                compose.service("keycloak"), environmentOf("keycloak"), folder.resolve("keycloak"), network.keycloak());
        proxy = new ProxyService(compose.service("proxy"), network, folder.resolve("proxy"));
        portal = new PortalProcess(
                options(), folder.resolve("portal"), network.portal(), environmentOf("portal"), application());
    }

    /** Starts it once; where that failed, it fails for all who ask. */
    static Installation running() {
        return Running.INSTALLATION;
    }

    private static final class Running {

        private static final Installation INSTALLATION = started();

        private static Installation started() {
            try {
                var installation = new Installation();
                installation.start();
                return installation;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** In the order in which compose starts them; Keycloak takes so long that the image is made meanwhile. */
    private void start() throws IOException {
        database.start();
        var server = keycloak.start();
        ShippedImage.unpackInto(application());
        Files.createDirectories(temporary());
        portal.start();
        keycloak.await(server);
        proxy.start();
    }

    /** As an operator fills in .env.example: the two addresses, and a secret by chance for all that is left open. */
    static Map<String, String> filledIn(Network network) throws IOException {
        var variables = Variables.read(Compose.FOLDER.resolve(".env.example"));
        variables.put("PORTAL_URL", "https://portal.localhost:" + network.https());
        variables.put("KEYCLOAK_URL", "https://login.localhost:" + network.https());
        variables.replaceAll((_, value) -> value.isEmpty() ? secret() : value);
        return variables;
    }

    static String secret() {
        var bytes = new byte[24];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Map<String, String> environmentOf(String service) {
        return network.here(compose.service(service).environment());
    }

    /** The image's command. /tmp, the only place it may write to, is a folder of our own; what it writes is recorded. */
    private List<String> options() throws IOException {
        var options = new ArrayList<String>();
        options.add("-Djava.io.tmpdir=" + temporary());
        options.add("-XX:StartFlightRecording:settings=none,+jdk.FileWrite#enabled=true,"
                + "+jdk.FileWrite#threshold=0ns,+jdk.FileWrite#throttle=off,filename=" + recording());
        options.add("-XX:FlightRecorderOptions:repository=" + temporary());
        options.addAll(ShippedImage.entrypoint());
        return options;
    }

    Path application() {
        return folder.resolve("image/app");
    }

    /** What the portal's JVM recorded until it was last stopped. */
    Path recording() {
        return folder.resolve("portal.jfr");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Compose compose() {
        return compose;
    }

    PortalProcess portal() {
        return portal;
    }

    KeycloakService keycloak() {
        return keycloak;
    }

    ProxyService proxy() {
        return proxy;
    }

    Network network() {
        return network;
    }

    Map<String, String> administrator() {
        return compose.service("keycloak").environment();
    }

    KeycloakAdmin keycloakAdmin() {
        return new KeycloakAdmin(keycloak.url(), administrator());
    }

    String portalUrl() {
        return compose.service("proxy").environment().getOrDefault("PORTAL_URL", "");
    }

    String keycloakUrl() {
        return compose.service("proxy").environment().getOrDefault("KEYCLOAK_URL", "");
    }

    /** The database as the portal's owner account reaches it. */
    JdbcClient ownDatabase() {
        var environment = environmentOf("portal");
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getOrDefault("DATABASE_URL", ""),
                MariaDbServer.OWNER,
                environment.getOrDefault("DATABASE_OWNER_PASSWORD", "")));
    }
}
