package nl.perspectief.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The proxy of an installation, as a process. It signs its certificates itself. */
public final class Caddy {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Caddy() {}

    /**
     * @param folder where it keeps all that is its own
     * @param settings its Caddyfile
     */
    public static ServerProcess start(
            Path folder, String settings, Map<String, String> environment, BooleanSupplier ready) throws IOException {
        var file = Files.writeString(Files.createDirectories(folder).resolve("Caddyfile"), settings);
        var all = new HashMap<>(environment);
        all.put("HOME", folder.toString());
        all.put("XDG_DATA_HOME", folder.resolve("data").toString());
        all.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        var server = ServerProcess.start(
                "Caddy",
                List.of(Programs.caddy().toString(), "run", "--config", file.toString(), "--adapter", "caddyfile"),
                all,
                logFile(folder));
        server.await(ready, PATIENCE);
        return server;
    }

    /** What it said so far. */
    public static String log(Path folder) throws IOException {
        return Files.readString(logFile(folder));
    }

    private static Path logFile(Path folder) {
        return folder.resolve("server.log");
    }

    /** The certificate of who signed its certificates. */
    public static Path authority(Path folder) {
        return folder.resolve("data/caddy/pki/authorities/local/root.crt");
    }
}
