package nl.perspectief.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.MariaDbPrograms;
import nl.perspectief.development.PortalHome;
import nl.perspectief.development.Ports;
import nl.perspectief.development.Progress;
import nl.perspectief.development.ServerProcess;
import org.jspecify.annotations.Nullable;

/** MariaDB as its image starts it the first time: empty, with the settings and accounts of docker/mariadb. */
final class DatabaseService {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SOCKET = "mysql.sock";

    private final Compose.Service service;
    private final Path folder;
    private final int port;
    private final List<String> options;
    private @Nullable ServerProcess server;

    /** @param options that override what the image has */
    DatabaseService(Compose.Service service, Path folder, int port, String... options) {
        this.service = service;
        this.folder = folder;
        this.port = port;
        this.options = List.of(options);
    }

    void start() throws IOException {
        var programs = MariaDbPrograms.prepare(PortalHome.find(), Progress.SILENT);
        var data = folder.resolve("data");
        programs.installInto(data);
        Files.createDirectories(folder.resolve("tmp"));
        Files.write(folder.resolve("root.sql"), asTheImageDoes(service.environment()));
        var command = programs.server(
                "--defaults-file=" + service.mounted("/etc/mysql/conf.d/perspectief.cnf"),
                "--datadir=" + data,
                "--tmpdir=" + folder.resolve("tmp"),
                "--init-file=" + folder.resolve("root.sql"),
                "--socket=" + SOCKET,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--debug-no-sync");
        command.addAll(options);
        var started = ServerProcess.start("MariaDB", command, programs.environment(), folder.resolve("server.log"));
        server = started;
        started.await(() -> Ports.answers(port), PATIENCE);
        runOnce(service.mounted("/docker-entrypoint-initdb.d/accounts.sh"), programs);
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** Before the image runs what is in its folder for a first start. */
    private static List<String> asTheImageDoes(Map<String, String> environment) {
        return List.of(
                "drop user if exists ''@'localhost', ''@'%';",
                "drop database if exists test;",
                "alter user root@localhost identified by '%s';".formatted(environment.get("MARIADB_ROOT_PASSWORD")));
    }

    /** As a program, which it must be, with nothing but the container's environment to know the server by. */
    private void runOnce(Path script, MariaDbPrograms programs) {
        var environment = new LinkedHashMap<>(service.environment());
        environment.putAll(programs.environment());
        environment.put("PATH", programs.folderOfClients() + ":" + System.getenv("PATH"));
        environment.put("MYSQL_UNIX_PORT", SOCKET); // a longer path may be too long for a socket
        environment.put("HOME", folder.toString());
        ServerProcess.start(
                        "accounts.sh",
                        List.of(script.toString()),
                        environment,
                        folder.resolve("data"),
                        folder.resolve("accounts.log"))
                .awaitEnd(PATIENCE);
    }
}
