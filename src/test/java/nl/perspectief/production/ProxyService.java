package nl.perspectief.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.perspectief.development.Caddy;
import nl.perspectief.development.Ports;

/** Caddy as its image starts it, with the Caddyfile of docker/proxy. */
final class ProxyService {

    private final Compose.Service service;
    private final Network network;
    private final Path folder;

    ProxyService(Compose.Service service, Network network, Path folder) {
        this.service = service;
        this.network = network;
        this.folder = folder;
    }

    void start() throws IOException {
        Caddy.start(
                folder,
                network.here(Files.readString(service.mounted("/etc/caddy/Caddyfile"))),
                service.environment(),
                () -> Files.exists(authority()) && Ports.answers(network.https()));
    }

    /** What Caddy said so far. */
    String log() throws IOException {
        return Caddy.log(folder);
    }

    /** The certificate of who signed its certificates. */
    Path authority() {
        return Caddy.authority(folder);
    }
}
