package nl.perspectief.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.Ports;
import nl.perspectief.development.Programs;
import nl.perspectief.development.ServerProcess;
import nl.perspectief.development.TestServers;

/** What stands before a portal in an installation: Caddy, which speaks TLS and HTTP/2. It signs its certificate itself. */
final class Front implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int port = Ports.free();
    private final ServerProcess process;

    private Front(Path folder, String portal) throws IOException {
        var settings =
                Files.writeString(folder.resolve("Caddyfile"), """
                {
                    admin off
                    skip_install_trust
                    auto_https disable_redirects
                }
                %s {
                    tls internal
                    encode zstd gzip
                    reverse_proxy %s
                }
                """.formatted(url(), portal.replace("http://", "")));
        process = ServerProcess.start(
                "Caddy",
                List.of(Programs.caddy().toString(), "run", "--config", settings.toString(), "--adapter", "caddyfile"),
                Map.of(
                        "HOME",
                        folder.toString(),
                        "XDG_DATA_HOME",
                        folder.toString(),
                        "XDG_CONFIG_HOME",
                        folder.toString()),
                folder.resolve("server.log"));
        process.await(() -> Ports.answers(port), PATIENCE);
    }

    static Front before(BenchPortal portal) {
        try {
            return new Front(Files.createDirectories(TestServers.folder().resolve("front")), portal.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "https://localhost:" + port;
    }

    @Override
    public void close() {
        process.stop();
    }
}
