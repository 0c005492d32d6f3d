package nl.perspectief.development;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Starts the packaged portal once and has it write its ahead-of-time cache, beside the jar: classes as they are after
 * loading and linking. The next start with the same JVM, jar and options takes a fraction of the time.
 * {@code ./portal package} and the Dockerfile call this.
 */
public final class AotTraining {

    private static final Duration WRITES = Duration.ofMinutes(10);
    private static final int ROUNDS = 20;

    /**
     * Without the optimizing compiler no profiles are kept. With them it begins at once in each start, and takes the
     * processor from what has to be ready; the first visits are no slower for it.
     */
    private static final String NO_PROFILES = "-XX:TieredStopAtLevel=1";

    private AotTraining() {}

    /** @param args the folder with {@code portal.jar}, then the JVM's options that production has too */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]).toAbsolutePath();
        var options = List.of(args).subList(1, args.length);
        try (var database = TestServers.anotherMariaDb("training")) {
            var environment = new HashMap<>(PortalEnvironment.database(database));
            environment.putAll(PortalEnvironment.keycloak("http://localhost:1"));
            var portal = new PortalProcess(
                    command(folder, options), TestServers.folder().resolve("training"), Ports.free(), environment);
            portal.start();
            for (var round = 0; round < ROUNDS; round++) {
                visit(portal.url());
            }
            portal.stop(WRITES);
        }
        System.exit(0);
    }

    private static List<String> command(Path folder, List<String> options) {
        var command = new ArrayList<>(options);
        command.add("-XX:AOTCacheOutput=" + folder.resolve("portal.aot"));
        command.add(NO_PROFILES);
        command.add("-jar");
        command.add(folder.resolve("portal.jar").toString());
        return command;
    }

    /** What the first visitor does: the page, and what it asks for. */
    private static void visit(String url) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            for (var path :
                    List.of("/welcome", "/welcome?v-r=init&location=welcome&query=", "/styles.css", "/nonsense")) {
                browser.send(
                        HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
