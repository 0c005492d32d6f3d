package nl.perspectief.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.base.start.DatabaseCheck.Account;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class DatabaseCheckTests {

    private MariaDbServer server;
    private JdbcClient owner;

    @BeforeAll
    void start() {
        server = another("start-check");
        owner = JdbcClient.create(new DriverManagerDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner()));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void asItWas() {
        owner.sql("drop table if exists flyway_schema_history, answer, restore_unfinished")
                .update();
    }

    @Test
    void anEmptyDatabaseWithTwoAccountsIsInOrder() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayIsSaidOnce() {
        assertThat(check("jdbc:mariadb://localhost:1/perspectief", "any", "any").problems())
                .singleElement()
                .asString()
                .startsWith("The database at jdbc:mariadb://localhost:1/perspectief doesn't answer");
    }

    @Test
    void whatListensAndSaysNothingIsNoDatabase() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var url = "jdbc:mariadb://localhost:%d/perspectief".formatted(silent.getLocalPort());

            assertThat(check(url + "?password=hidden", "any", "any").problems())
                    .singleElement()
                    .asString()
                    .startsWith("The database at " + url + " doesn't answer within 5 s")
                    .doesNotContain("hidden");
        }
    }

    @Test
    void aWrongPasswordIsNamedByItsVariable() {
        assertThat(check(server.url(), server.passwords().owner(), "wrong").problems())
                .containsExactly("The database refuses perspectief_app: it doesn't know the account or its password"
                        + " (DATABASE_PASSWORD).");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid() {
        var elsewhere = server.url().replace("/perspectief", "/elsewhere");

        assertThat(check(
                                elsewhere,
                                server.passwords().owner(),
                                server.passwords().app())
                        .problems())
                .anyMatch(sentence -> sentence.startsWith("There is no database at " + elsewhere));
    }

    @Test
    void aLaterSchemaIsNotTouched() {
        owner.sql("create table flyway_schema_history (version varchar(50), success boolean)")
                .update();
        owner.sql("insert into flyway_schema_history values ('001', true), ('9000', true)")
                .update();

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("The database has schema 9000, and this portal knows no later one than ");
    }

    @Test
    void aRestoreThatWasStoppedHalfwayIsNotServed() {
        owner.sql("create table restore_unfinished (backup varchar(255))").update();

        assertThat(problems()).contains("The database holds a restore that did not finish: run restore.sh again.");
    }

    @ParameterizedTest
    @CsvSource({"drop, DROP", "'select, delete', 'DELETE, SELECT'"})
    void anAccountThatMayDoTooMuchIsRefused(String rights, String told) {
        owner.sql("create table answer (id int)").update();
        owner.sql("grant %s on answer to %s".formatted(rights, MariaDbServer.APP))
                .update();
        try {
            assertThat(problems())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "DATABASE_USER perspectief_app may do too much (%s on perspectief.answer)".formatted(told));
        } finally {
            // they would outlive the table
            owner.sql("revoke all privileges on answer from " + MariaDbServer.APP)
                    .update();
        }
    }

    @Test
    void anOwnerThatMayNotDoAllIsRefused() throws SQLException {
        try (var other = another("poor-owner")) {
            try (var connection = other.connect(MariaDbServer.OWNER);
                    var statement = connection.createStatement()) {
                statement.execute("revoke trigger on perspectief.* from " + MariaDbServer.OWNER);
            }

            assertThat(problems(other))
                    .containsExactly("DATABASE_OWNER_USER perspectief_owner can't migrate:"
                            + " it needs all rights on perspectief.*, with grant option.");
        }
    }

    @Test
    void anOlderMariaDbIsRefused() {
        try (var other = another("older", "--version=11.3.2-MariaDB")) {
            assertThat(problems(other))
                    .containsExactly("The database is 11.3.2-MariaDB and must be MariaDB 11.4 or later.");
        }
    }

    @Test
    void aClockThatIsHoursOffIsSaid() {
        var late = InstantSource.offset(InstantSource.system(), Duration.ofHours(-3));

        assertThat(check(
                                server.url(),
                                server.passwords().owner(),
                                server.passwords().app(),
                                late)
                        .problems())
                .singleElement()
                .asString()
                .matches("The clocks of this machine and of the database are (10799|10800|10801) s apart .*");
    }

    @Test
    void anAccountThatMayChangeEveryTableIsRefused() {
        owner.sql("grant select, insert, update, delete on perspectief.* to " + MariaDbServer.APP)
                .update();
        try {
            assertThat(problems())
                    .singleElement()
                    .asString()
                    .startsWith("DATABASE_USER perspectief_app may do too much")
                    .contains("on perspectief.*");
        } finally {
            owner.sql("revoke all privileges on perspectief.* from " + MariaDbServer.APP)
                    .update();
        }
    }

    @Test
    void whatTheServerMustPromiseIsChecked() {
        try (var other = another(
                "wrong-settings",
                "--secure-timestamp=NO",
                "--innodb-snapshot-isolation=OFF",
                "--innodb-flush-log-at-trx-commit=2",
                "--innodb-immediate-scrub-data-uncompressed=OFF",
                "--log-bin=binlog",
                "--general-log=ON")) {
            assertThat(problems(other))
                    .containsExactly(
                            "The database's innodb_snapshot_isolation is OFF and must be ON.",
                            "The database writes a binary log and its log_bin_trust_function_creators is OFF and must be ON:"
                                    + " without it the portal can't set the guards of votes.",
                            "The database's general_log is ON and must be OFF:"
                                    + " it writes down each statement, who votes what among them.",
                            "The database's secure_timestamp is NO and must be SUPER or YES:"
                                    + " else whoever has the account that serves can turn the clock by which votes close.",
                            "The database's innodb_immediate_scrub_data_uncompressed is OFF and must be ON:"
                                    + " else its files keep who cast which ballot after a vote is sealed.",
                            "The database's innodb_flush_log_at_trx_commit is 2 and must be 1.");
        }
    }

    @Test
    void aClockThatSessionsMayTurnIsBorneWhereItIsWanted() {
        try (var other = another("turned-clock", "--secure-timestamp=NO")) {
            var check = check(
                    other.url(), other.passwords().owner(), other.passwords().app());

            assertThat(check.problems()).singleElement().asString().contains("secure_timestamp");
            assertThat(new DatabaseCheck(check.url(), check.serves(), check.migrates(), true, check.clock()).problems())
                    .isEmpty();
        }
    }

    /** As in production no session turns its clock, unless the options say otherwise. */
    private static MariaDbServer another(String name, String... options) {
        return TestServers.anotherMariaDb(
                name,
                Stream.concat(Stream.of("--secure-timestamp=SUPER"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private List<String> problems() {
        return problems(server);
    }

    private static List<String> problems(MariaDbServer server) {
        return check(
                        server.url(),
                        server.passwords().owner(),
                        server.passwords().app())
                .problems();
    }

    private static DatabaseCheck check(String url, String ownerPassword, String password) {
        return check(url, ownerPassword, password, InstantSource.system());
    }

    private static DatabaseCheck check(String url, String ownerPassword, String password, InstantSource clock) {
        return new DatabaseCheck(
                url,
                new Account("DATABASE_USER", MariaDbServer.APP, password),
                new Account("DATABASE_OWNER_USER", MariaDbServer.OWNER, ownerPassword),
                false,
                clock);
    }
}
