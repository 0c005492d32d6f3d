package nl.perspectief.production;

import static nl.perspectief.production.DatabaseGround.KEYCLOAK;
import static nl.perspectief.production.DatabaseGround.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.perspectief.development.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** What docker/backup.sh leaves behind, and what it doesn't, however it ends. */
class BackupTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String FAILED = "backup: FAILED, no backup was written.";

    @TempDir
    Path folder;

    private final DatabaseGround ground = DatabaseGround.serving();
    private Path backups;

    @BeforeEach
    void aFolderForBackups() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
    }

    @Test
    void aBackupIsAFolderOfItsMomentForNobodyElse() throws Exception {
        var ended = ground.backup(backups);

        assertThat(ended.status()).as(ended.output()).isZero();
        var backup = backups.resolve(only(named()));
        assertThat(backup.getFileName().toString()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d{6}Z");
        assertThat(filesOf(backup)).containsExactly("SHA256SUMS", "keycloak.sql.gz", "perspectief.sql.gz");
        assertThat(Files.getPosixFilePermissions(backup)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(backup.resolve("keycloak.sql.gz")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(ended.output()).contains(backup.getFileName().toString());
    }

    @Test
    void theAccountThatReadsChangesNothing() {
        for (var name : List.of(PORTAL, KEYCLOAK)) {
            var table = ground.tables(name).getFirst();
            for (var statement :
                    List.of("delete from " + table, "drop table " + table, "create table extra (id int)")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(statement)
                        .isThrownBy(() -> ground.client(name, "perspectief_backup")
                                .sql(statement)
                                .update())
                        .havingRootCause()
                        .withMessageContaining("denied");
            }
        }
    }

    @Test
    void aBackupThatIsKilledHasNoNameAndTheNextOneTidiesUp() throws Exception {
        var half = backups.resolve(".part/perspectief.sql.gz");
        try (var holder = ground.connect(PORTAL);
                var statement = holder.createStatement()) {
            statement.execute("lock tables theme write");
            var job = begin(Map.of(), UnaryOperator.identity());
            await().atMost(PATIENCE).until(() -> Files.exists(half));

            var second = begin(Map.of(), UnaryOperator.identity()).end();
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.output()).startsWith("backup: another backup is being written into");

            assertThat(job.isRunning()).isTrue();
            job.kill();
        }
        assertThat(named()).isEmpty();

        assertThat(ground.backup(backups).status()).isZero();
        assertThat(named()).hasSize(1);
        assertThat(filesOf(backups)).doesNotContain(".part");
    }

    @Test
    void aFullDiskLeavesNothingAndSaysSo() throws Exception {
        var disk = new SmallDisk(backups, 32);

        var ended = begin(Map.of(), command -> {
                    try {
                        return disk.under(command);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .end();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains("No space left on device", FAILED);
        assertThat(named()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BACKUP_PASSWORD  | wrong               | Access denied
            DATABASE_PORT    | 1                   | Can't connect
            BACKUP_DATABASES | perspectief payroll | Access denied
            """)
    void whatCanNotBeReadLeavesNothing(String variable, String value, String reason) throws Exception {
        var ended = begin(Map.of(variable, value), UnaryOperator.identity()).end();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains(reason, FAILED);
        assertThat(named()).isEmpty();
    }

    @Test
    void backupsAreKeptForSoManyDaysAndUntilThereIsANewerOne() throws Exception {
        for (var old : List.of("2026-01-01T020000Z", "2099-01-01T020000Z", "notes")) {
            Files.createDirectories(backups.resolve(old));
            Files.writeString(backups.resolve(old).resolve("SHA256SUMS"), "");
        }

        begin(Map.of("BACKUP_PASSWORD", "wrong"), UnaryOperator.identity()).end();
        assertThat(named()).contains("2026-01-01T020000Z");

        assertThat(ground.backup(backups).status()).isZero();
        assertThat(named())
                .doesNotContain("2026-01-01T020000Z")
                .contains("2099-01-01T020000Z")
                .hasSize(2);
        assertThat(filesOf(backups)).contains("notes");
    }

    @Test
    void howLongIsANumberOfDays() throws Exception {
        var ended =
                begin(Map.of("BACKUP_DAYS", "a week"), UnaryOperator.identity()).end();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).startsWith("backup: BACKUP_DAYS is a week and must be a number of days");
    }

    private Job begin(Map<String, String> others, UnaryOperator<List<String>> under) throws IOException {
        return ground.begin("backup", backups, others, under);
    }

    private List<String> named() throws IOException {
        return filesOf(backups).stream().filter(name -> name.startsWith("20")).toList();
    }

    private static String only(List<String> names) {
        assertThat(names).hasSize(1);
        return names.getFirst();
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
