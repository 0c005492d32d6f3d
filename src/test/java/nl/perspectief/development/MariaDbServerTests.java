package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariaDbServerTests {

    @Test
    void settingsAreThoseTheVoteReliesOn() throws SQLException {
        var settings = ask(TestServers.mariaDb(), MariaDbServer.OWNER, """
                select concat_ws(' ', @@innodb_snapshot_isolation, @@innodb_flush_log_at_trx_commit,
                    @@transaction_isolation, @@time_zone, @@character_set_server, @@collation_server,
                    @@max_connections, @@have_ssl)""");

        assertThat(settings).containsExactly("ON 1 READ-COMMITTED +00:00 utf8mb4 utf8mb4_uca1400_ai_ci 200 DISABLED");
    }

    @Test
    void aClientThatHangsHoldsNothingForLong() throws SQLException {
        try (var server = server("hanging", 0)) {
            server.start();

            assertThat(ask(server, MariaDbServer.OWNER, "select @@global.idle_transaction_timeout"))
                    .containsExactly("60");
        }
    }

    @Test
    void databaseSpeaksUkrainian() throws SQLException {
        assertThat(ask(
                        TestServers.mariaDb(),
                        MariaDbServer.OWNER,
                        "select concat(@@character_set_database, ' ', @@collation_database, ' ', 'їжак' < 'яблуко')"))
                .containsExactly("utf8mb4 utf8mb4_uca1400_ai_ci 1");
    }

    @Test
    void theAccountThatServesMayDoWhatTheOwnerGaveItAndNoMore() throws SQLException {
        try (var server = server("rights", 0)) {
            server.start();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> server.connect(MariaDbServer.APP).close())
                    .withMessageContaining("denied");
            tell(server, MariaDbServer.OWNER, "create table built_by_owner (id int)");
            tell(server, MariaDbServer.OWNER, "grant select, insert on built_by_owner to " + MariaDbServer.APP);

            tell(server, MariaDbServer.APP, "insert into built_by_owner values (1)");

            assertThat(ask(server, MariaDbServer.APP, "select id from built_by_owner"))
                    .containsExactly("1");
            for (var statement : List.of(
                    "update built_by_owner set id = 2",
                    "delete from built_by_owner",
                    "create table more (id int)",
                    "drop table built_by_owner",
                    "truncate built_by_owner",
                    "alter table built_by_owner add extra int",
                    "create trigger t before insert on built_by_owner for each row set new.id = 2")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(statement)
                        .isThrownBy(() -> tell(server, MariaDbServer.APP, statement))
                        .withMessageContaining("denied");
            }
            for (var user : List.of(MariaDbServer.APP, MariaDbServer.OWNER)) {
                assertThat(ask(server, user, "show databases"))
                        .as("what %s sees", user)
                        .containsExactly("information_schema", "perspectief");
            }
        }
    }

    /** So that a portal that gives less finds nothing too much. */
    @Test
    void whatAnOlderPortalGaveIsTakenBackAtTheNextStart() throws SQLException {
        try (var server = server("rights-of-before", 0)) {
            server.start();
            tell(server, MariaDbServer.OWNER, "create table built_by_owner (id int)");
            tell(server, MariaDbServer.OWNER, "grant select, insert on built_by_owner to " + MariaDbServer.APP);
            tell(server, MariaDbServer.APP, "insert into built_by_owner values (1)");
            server.close();
            server.start();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> server.connect(MariaDbServer.APP).close())
                    .withMessageContaining("denied");
        }
    }

    @Test
    void nobodyEntersWithoutPassword() {
        var url = TestServers.mariaDb().url();
        for (var user : List.of(MariaDbServer.APP, MariaDbServer.OWNER, "root", "")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(user)
                    .isThrownBy(() -> DriverManager.getConnection(url, user, "").close())
                    .withMessageContaining("denied");
        }
    }

    @Test
    void aTakenPortIsNamedWithItsVariable() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = server("taken", taken.getLocalPort());

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(server::start)
                    .withMessageStartingWith("Port %d, meant for MariaDB, is taken".formatted(taken.getLocalPort()))
                    .withMessageContaining("variable MARIADB_PORT");
        }
    }

    @Test
    void dataOutlivesARestart() throws SQLException {
        try (var first = server("restart", 0)) {
            first.start();
            tell(first, MariaDbServer.OWNER, "create table kept (word varchar(20))");
            tell(first, MariaDbServer.OWNER, "insert into kept values ('слово')");
        }
        try (var second = server("restart", 0)) {
            second.start();
            assertThat(ask(second, MariaDbServer.OWNER, "select word from kept"))
                    .containsExactly("слово");
        }
    }

    @Test
    void closingLeavesNoProcess() {
        var server = server("closing", 0);
        server.start();
        var process = ProcessHandle.of(server.pid()).orElseThrow();

        server.close();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aServerLeftBehindIsFoundByItsFolderAndStopped() {
        var server = server("left", 0);
        server.start();
        var process = ProcessHandle.of(server.pid()).orElseThrow();
        var steps = new ArrayList<String>();

        MariaDbServer.stopLeftOver(TestServers.folder().resolve("lef"), steps::add);
        assertThat(process.isAlive()).as("another folder's server").isTrue();

        MariaDbServer.stopLeftOver(TestServers.folder().resolve("left"), steps::add);
        assertThat(process.isAlive()).isFalse();
        assertThat(steps).singleElement().asString().contains("process " + process.pid());
        server.close();
    }

    @Test
    void aFolderInUseIsNotTakenOver() {
        try (var first = server("in-use", 0)) {
            first.start();
            var second = server("in-use", 0);

            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(second::start)
                    .withMessageContaining("already running");
            assertThat(ProcessHandle.of(first.pid())).isPresent();
        }
    }

    private static MariaDbServer server(String folder, int port) {
        Path path = TestServers.folder().resolve(folder);
        return new MariaDbServer(
                PortalHome.find(),
                path,
                port,
                new MariaDbServer.Passwords("it's \\ own", "app"),
                MariaDbServer.Kind.LASTING,
                Progress.SILENT);
    }

    private static void tell(MariaDbServer server, String user, String statement) throws SQLException {
        try (var connection = server.connect(user);
                var told = connection.createStatement()) {
            told.execute(statement);
        }
    }

    private static List<String> ask(MariaDbServer server, String user, String query) throws SQLException {
        try (var connection = server.connect(user);
                var asked = connection.createStatement();
                var rows = asked.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
