package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB with the settings and the two accounts that the portal wants: {@code perspectief_owner} migrates,
 * {@code perspectief_app} serves with fewer rights.
 */
public final class MariaDbServer implements AutoCloseable {

    public static final String OWNER = "perspectief_owner";
    public static final String APP = "perspectief_app";

    private static final String NAME = "MariaDB";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern INNODB = Pattern.compile("ib_logfile.*|ibdata.*|undo.*|.*\\.ibd");

    private final PortalHome home;
    private final Path folder;
    private final int port;
    private final Passwords passwords;
    private final Kind kind;
    private final List<String> options;
    private final Progress progress;
    private @Nullable SmallDisk disk;
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

    /** Before it starts: gives it a disk of its own, which can be filled. */
    void onDiskOf(int megabytes) {
        disk = new SmallDisk(folder, megabytes * 1024);
    }

    public void fillDisk() throws IOException {
        requireNonNull(disk).fill(pid());
    }

    public void makeRoomOnDisk() throws IOException {
        requireNonNull(disk).makeRoom(pid());
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
            var programs = MariaDbPrograms.prepare(home, progress);
            Ports.requireFree(NAME, port, "MARIADB_PORT");
            prepareData(programs);
            progress.step("starting on port " + port);
            var command = disk == null ? command(programs) : disk.under(command(programs));
            var server = ServerProcess.start(NAME, command, programs.environment(), folder.resolve("server.log"));
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

    /** All that InnoDB keeps: the redo log, the undo logs, and a file for each table. */
    public List<Path> files() throws IOException {
        try (var files = Files.walk(data(folder))) {
            return files.filter(file ->
                            INNODB.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    public long pid() {
        return process == null ? -1 : process.pid();
    }

    /** Without a chance to finish anything, as when the power goes; it can be started again. */
    public synchronized void kill() {
        if (process != null) {
            process.kill();
            process = null;
        }
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

    private void prepareData(MariaDbPrograms programs) throws IOException {
        var data = data(folder);
        var mark = folder.resolve("complete");
        if (!Files.exists(mark)) {
            programs.installInto(data);
            Files.writeString(mark, "");
        }
        Files.createDirectories(folder.resolve("tmp"));
        Files.write(folder.resolve("accounts.sql"), accounts());
    }

    /** MariaDB runs these lines at each start, one statement a line, before it lets anybody in. */
    private List<String> accounts() {
        return Stream.concat(
                        Stream.of(
                                "drop user if exists ''@'localhost', ''@'%'",
                                "drop database if exists test",
                                "create database if not exists perspectief character set utf8mb4 collate utf8mb4_uca1400_ai_ci",
                                "create user if not exists %s@'%%'".formatted(OWNER),
                                "alter user %s@'%%' identified by '%s'".formatted(OWNER, quoted(passwords.owner())),
                                "grant all on perspectief.* to %s@'%%' with grant option".formatted(OWNER),
                                "create user if not exists %s@'%%'".formatted(APP),
                                "alter user %s@'%%' identified by '%s'".formatted(APP, quoted(passwords.app()))),
                        // what an older portal gave; each gives what it needs when it starts
                        Stream.of("revoke all privileges, grant option from %s@'%%'".formatted(APP))
                                .filter(_ -> kind == Kind.LASTING))
                .map(statement -> statement + ";")
                .toList();
    }

    private static String quoted(String password) {
        return password.replace("\\", "\\\\").replace("'", "''");
    }

    private List<String> command(MariaDbPrograms programs) {
        var command = programs.server(
                "--no-defaults",
                dataArgument(folder),
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
                "--innodb-immediate-scrub-data-uncompressed=ON",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--max-allowed-packet=64M",
                "--max-connections=200");
        if (kind == Kind.PASSING) {
            command.add("--debug-no-sync");
        } else {
            // in tests a transaction waits for other servers to start
            command.add("--idle-transaction-timeout=60");
        }
        command.addAll(options);
        return command;
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private static String dataArgument(Path folder) {
        return "--datadir=" + data(folder);
    }
}
