package nl.perspectief.bench;

import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.development.MariaDbPrograms;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalHome;
import nl.perspectief.development.Progress;
import nl.perspectief.development.ServerProcess;
import nl.perspectief.development.TestServers;

/** docker/restore.sh, which checks the backup and reads back what it restored, against a bare mariadb of the same dump. */
final class RestoreRow implements Row {

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String BACKUP = "\"$DOCKER\"/backup.sh backups && mv backups/20* backup"
            + " && gzip -dc backup/perspectief.sql.gz >dump.sql";
    private static final String RESTORE = "\"$DOCKER\"/restore.sh backup";
    private static final String BARE = "mariadb --skip-ssl --protocol=tcp --host=127.0.0.1 --port=$DATABASE_PORT"
            + " --user=$BACKUP_USER --password=$BACKUP_PASSWORD perspectief <dump.sql";

    @Override
    public String letter() {
        return "i";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        ground.portal().close();
        run(BACKUP, ground.server());
        try (var another = TestServers.anotherMariaDb("restored", Ground.WAITS_FOR_THE_DISK)) {
            return List.of(Turns.take(WARM_UP, ROUNDS, () -> seconds(RESTORE, another), () -> seconds(BARE, another))
                    .ratio(
                            letter(),
                            "restoring a backup against a bare mariadb < dump",
                            Outcome.Bound.AT_MOST,
                            1.2,
                            "s",
                            Double::doubleValue));
        }
    }

    /** Into an empty database. */
    private static double seconds(String command, MariaDbServer server) {
        try (var connection = server.connect(MariaDbServer.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("drop database perspectief");
            statement.execute("create database perspectief character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new LoadProblem("no empty database", e);
        }
        return Samples.milliseconds(() -> run(command, server)) / 1e3;
    }

    private static void run(String command, MariaDbServer server) {
        var programs = MariaDbPrograms.prepare(PortalHome.find(), Progress.SILENT);
        var folder = TestServers.folder();
        var environment = new HashMap<>(programs.environment());
        environment.putAll(Map.of(
                "PATH",
                programs.folderOfClients() + File.pathSeparator + System.getenv("PATH"),
                "DOCKER",
                PortalHome.topOfTree().resolve("docker").toString(),
                "DATABASE_HOST",
                "127.0.0.1",
                "DATABASE_PORT",
                String.valueOf(server.port()),
                "DATABASE_OPTIONS",
                "--skip-ssl",
                "DATABASE_OWNER_PASSWORD",
                server.passwords().owner(),
                "BACKUP_DATABASES",
                "perspectief",
                "BACKUP_USER",
                MariaDbServer.OWNER,
                "BACKUP_PASSWORD",
                server.passwords().owner()));
        ServerProcess.start(command, List.of("bash", "-c", command), environment, folder, folder.resolve("restore.log"))
                .awaitEnd(PATIENCE);
    }
}
