package nl.perspectief.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.Ports;
import nl.perspectief.development.Programs;
import nl.perspectief.development.ServerProcess;

/** Caddy as its image starts it, with the Caddyfile of docker/proxy. It signs its certificates itself. */
final class ProxyService {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Compose.Service service;
    private final Network network;
    private final Path folder;

    ProxyService(Compose.Service service, Network network, Path folder) {
        this.service = service;
        this.network = network;
        this.folder = folder;
    }

    void start() throws IOException {
        var settings = Files.createDirectories(folder).resolve("Caddyfile");
        Files.writeString(settings, network.here(Files.readString(service.mounted("/etc/caddy/Caddyfile"))));
        var environment = new LinkedHashMap<>(service.environment());
        environment.putAll(Map.of(
                "HOME", folder.toString(),
                "XDG_DATA_HOME", folder.resolve("data").toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString()));
        var server = ServerProcess.start(
                "Caddy",
                List.of(Programs.caddy().toString(), "run", "--config", settings.toString(), "--adapter", "caddyfile"),
                environment,
                folder.resolve("server.log"));
        server.await(() -> Files.exists(authority()) && Ports.answers(network.https()), PATIENCE);
    }

    /** The certificate of who signed its certificates. */
    Path authority() {
        return folder.resolve("data/caddy/pki/authorities/local/root.crt");
    }
}
