package nl.perspectief.production;

import static nl.perspectief.production.DatabaseGround.KEYCLOAK;
import static nl.perspectief.production.DatabaseGround.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import nl.perspectief.development.PortalProcess.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** A backup of a portal that serves, put into another server by docker/restore.sh. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class RestoreTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final DatabaseGround serving = DatabaseGround.serving();
    private DatabaseGround another;
    private Path backups;

    @BeforeAll
    void anotherServer() throws IOException {
        another = new DatabaseGround("another");
    }

    @AfterAll
    void stop() {
        another.close();
    }

    @BeforeEach
    void emptyDatabases() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
        for (var name : List.of(PORTAL, KEYCLOAK)) {
            another.client(name).sql("drop database " + name).update();
            // of another collation than those of the backup
            another.client("", name.equals(KEYCLOAK) ? KEYCLOAK : "perspectief_owner")
                    .sql("create database %s character set latin1".formatted(name))
                    .update();
        }
    }

    @Test
    void everythingIsAsItWasAndThePortalServesOnIt() throws Exception {
        assertThat(List.of(PORTAL, KEYCLOAK))
                .allSatisfy(name -> assertThat(serving.empty(name)).isEmpty());
        var backup = backedUp();

        var restored = another.restore(backups, backup);

        assertThat(restored.status()).as(restored.output()).isZero();
        assertThat(restored.output())
                .contains("restore: perspectief is as in " + backup, "restore: keycloak is as in " + backup);
        assertThat(another.content()).isEqualTo(serving.content()).hasSizeGreaterThan(20);
        try (var portal = another.portal(Program.OF_BROWSER_TESTS)) {
            portal.start();

            assertThat(another.content())
                    .as("a start that has nothing to migrate")
                    .isEqualTo(serving.content());
            assertThat(another.client(PORTAL, "perspectief_app")
                            .sql("select count(*) from answer")
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(1000);
        }
    }

    @Test
    void aBackupIsOfOneMomentWhatIsWrittenMeanwhileIsAllInItOrNot() throws Exception {
        String backup;
        int written;
        try (var writer = Writer.on(serving)) {
            await().atMost(PATIENCE).until(() -> writer.written() > 20);
            backup = backedUp();
            written = writer.written();
            await().atMost(PATIENCE).until(() -> writer.written() > written + 5);
        }

        assertThat(another.restore(backups, backup).status()).isZero();

        var there = Writer.persons(another);
        assertThat(there)
                .hasSizeBetween(20, written + 1)
                .isEqualTo(Writer.persons(serving).subList(0, there.size()));
        assertThat(Writer.functions(another))
                .hasSameSizeAs(there)
                .isEqualTo(Writer.functions(serving).subList(0, there.size()));
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenToldSo() throws Exception {
        var backup = backedUp();
        another.client(PORTAL).sql("create table kept (id int)").update();

        var refused = another.restore(backups, backup);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).contains("restore: perspectief has 1 tables.", "say --replace");
        assertThat(another.tables(PORTAL)).containsExactly("kept");
        assertThat(another.tables(KEYCLOAK)).isEmpty();
        assertThat(another.restore(backups, backup, "--replace").status()).isZero();
        assertThat(another.content()).isEqualTo(serving.content());
    }

    @Test
    void oneDatabaseAloneIsRestoredWhenNamed() throws Exception {
        var backup = backedUp();

        assertThat(another.restore(backups, backup, KEYCLOAK).status()).isZero();

        assertThat(another.tables(KEYCLOAK)).isEqualTo(serving.tables(KEYCLOAK));
        assertThat(another.tables(PORTAL)).isEmpty();
        assertThat(another.restore(backups, backup, "payroll").output()).contains("has no payroll");
    }

    @ParameterizedTest
    @ValueSource(strings = {"perspectief.sql.gz", "keycloak.sql.gz", "SHA256SUMS"})
    void aDamagedBackupIsRefusedBeforeAnythingIsTouched(String file) throws Exception {
        var backup = backedUp();
        var damaged = backups.resolve(backup).resolve(file);
        var bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);

        var refused = another.restore(backups, backup);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).contains("restore: %s is damaged".formatted(backup));
        assertThat(another.tables(PORTAL)).isEmpty();
        assertThat(another.tables(KEYCLOAK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"perspectief.sql.gz", "SHA256SUMS"})
    void aBackupOfWhichAFileIsLackingIsRefused(String file) throws Exception {
        var backup = backedUp();
        Files.delete(backups.resolve(backup).resolve(file));

        var refused = another.restore(backups, backup);

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.output()).containsPattern("restore: .* is (damaged|no backup)");
    }

    /** And a portal that is started in between says so, rather than serve half a database. */
    @Test
    void aRestoreThatWasKilledIsRunAgain() throws Exception {
        var backup = backedUp();
        var job = another.begin("restore", backups, Map.of(), UnaryOperator.identity(), backup);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                // for a moment there is no such database: it is dropped and made again
                .ignoreExceptionsInstanceOf(CannotGetJdbcConnectionException.class)
                .until(() -> another.tables(PORTAL).contains("restore_unfinished")
                        && another.tables(PORTAL).contains("answer"));
        assertThat(job.isRunning()).isTrue();
        job.kill();

        try (var portal = another.portal(Program.OF_BROWSER_TESTS)) {
            var server = portal.begin();
            await().atMost(PATIENCE).until(() -> !server.isAlive());
            assertThat(Files.readString(portal.log())).contains("holds a restore that did not finish");
        }
        var halfAgain = another.backup(backups);
        assertThat(halfAgain.status()).isEqualTo(1);
        assertThat(halfAgain.output()).contains("backup: perspectief holds a restore that did not finish.");

        // Keycloak's was finished before
        assertThat(another.restore(backups, backup, PORTAL).status()).isZero();
        assertThat(another.content()).isEqualTo(serving.content());
    }

    /** As by a portal that was not stopped: here it comes with the backup, but not as one of its rows. */
    @Test
    void whatIsWrittenIntoARestoreIsNoticed() throws Exception {
        var backup = backedUp();
        var file = backups.resolve(backup).resolve("keycloak.sql.gz");
        try (var more = new GZIPOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND))) {
            more.write("insert into counted (half) values (7);\n".getBytes(StandardCharsets.UTF_8));
        }
        var sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        Files.writeString(backups.resolve(backup).resolve("SHA256SUMS"), sum + "  keycloak.sql.gz\n");

        var ended = another.restore(backups, backup, KEYCLOAK);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.output()).contains("restore: keycloak is not what the backup holds.");
        assertThat(another.tables(KEYCLOAK)).contains("restore_unfinished");
    }

    private String backedUp() throws Exception {
        var ended = serving.backup(backups);
        assertThat(ended.status()).as(ended.output()).isZero();
        try (var files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("20"))
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }
}
