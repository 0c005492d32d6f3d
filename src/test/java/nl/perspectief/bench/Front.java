package nl.perspectief.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import nl.perspectief.development.Caddy;
import nl.perspectief.development.Ports;
import nl.perspectief.development.ServerProcess;
import nl.perspectief.development.TestServers;

/** What stands before a portal in an installation: Caddy, which speaks TLS and HTTP/2. */
final class Front implements AutoCloseable {

    private final int port = Ports.free();
    private final ServerProcess process;

    private Front(Path folder, String portal) throws IOException {
        var settings = """
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
                """.formatted(url(), portal.replace("http://", ""));
        process = Caddy.start(folder, settings, Map.of(), () -> Ports.answers(port));
    }

    static Front before(BenchPortal portal) {
        try {
            return new Front(TestServers.folder().resolve("front"), portal.url());
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
