package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has the tables and a copy of the database's own files from after the sealing. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class TracesTests {

    private static final int VOTERS = 20;
    private static final One QUESTION = new One(IntStream.rangeClosed(1, VOTERS)
            .mapToObj(number -> new Option("spoor" + number))
            .toList());

    @Autowired
    SealRounds seals;

    @Autowired
    Sealing sealing;

    @Autowired
    PollNews news;

    @Autowired
    Clock clock;

    private NewRows newRows;
    private SingleConnectionDataSource source;
    private TransactionTemplate transactions;
    private PollGround ground;
    private long poll;
    private Map<ByteBuffer, String> cast;

    @BeforeEach
    void aPollOfTwenty() {
        newRows = NewRows.sinceNow();
        var server = TestServers.mariaDb();
        source = new SingleConnectionDataSource(
                server.url(), MariaDbServer.APP, server.passwords().app(), true);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        transactions.executeWithoutResult(_ -> {
            ground = new PollGround(source, "logged", VOTERS);
            poll = ground.open(QUESTION, Secrecy.SECRET, Duration.ofDays(7));
        });
    }

    @AfterEach
    void takeAway() {
        source.destroy();
        newRows.close();
    }

    @Test
    void whatIsSealedCanNotBeLinkedByAnyFile() throws IOException, SQLException {
        everybodyVotes();
        end();

        seals.run();

        assertThat(ground.file(poll)).contains("[\"spoor1\"]", "[\"spoor" + VOTERS + "\"]");
        assertThatNobodyIsLinked();
    }

    /** The attack is one. */
    @Test
    void sealingAloneLeavesAllOfThemInTheRedoLog() throws IOException {
        everybodyVotes();
        transactions.executeWithoutResult(_ -> {
            PollTestData.later(ground.database, Duration.ofDays(8));
            ground.seal(poll);
            PollTestData.now(ground.database);
        });

        assertThat(files().byLogs()).isEqualTo(choices());
    }

    @Test
    void whileAnOldViewIsOpenFillingTheRedoLogLeavesThemInTheUndoLogAndTheRows() throws IOException, SQLException {
        try (var _ = anOldView()) {
            everybodyVotes();

            traces(Duration.ZERO).fillLog();

            assertThat(files().byLogs()).isEqualTo(choices());
            assertThat(files().byTransactions()).isEqualTo(choices());
        }
    }

    @Test
    void nothingIsSealedWhileAnOldViewIsOpen() throws IOException, SQLException {
        try (var view = anOldView()) {
            everybodyVotes();
            end();

            rounds(Duration.ZERO).run();

            assertThat(state()).isEqualTo("OPEN");
            view.rollback();
        }

        rounds(Duration.ofMinutes(1)).run();

        assertThat(state()).isEqualTo("SEALED");
        assertThatNobodyIsLinked();
    }

    @Test
    void whatCanNotBeSealedDoesNotFillTheLogEachTime() throws SQLException {
        everybodyVotes();
        try (var owner = TestServers.mariaDb().connect(MariaDbServer.OWNER)) {
            var database = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            database.sql("insert into ballot (id, poll_id, choice) values (random_bytes(16), ?, '[\"spoor1\"]')")
                    .param(poll)
                    .update();
            PollTestData.end(database, poll);
        }

        var first = writtenWhileRefused();
        var second = writtenWhileRefused();

        assertThat(first).isGreaterThan(size());
        assertThat(second).isLessThan(size() / 10);
    }

    private long writtenWhileRefused() {
        var before = number("show global status like 'Innodb_lsn_current'");
        seals.run();
        return number("show global status like 'Innodb_lsn_current'") - before;
    }

    private long size() {
        return number("show variables like 'innodb_log_file_size'");
    }

    private long number(String query) {
        return ground.database.sql(query).query((row, _) -> row.getLong(2)).single();
    }

    private void everybodyVotes() {
        IntStream.rangeClosed(1, VOTERS)
                .forEach(voter -> transactions.executeWithoutResult(
                        _ -> ground.cast(poll, voter, new Choice.Marked(List.of("spoor" + voter)), Receipt.fresh())));
        cast = StolenFiles.ballots(ground.database, poll);
    }

    private void end() throws SQLException {
        try (var owner = TestServers.mariaDb().connect(MariaDbServer.OWNER)) {
            PollTestData.end(JdbcClient.create(new SingleConnectionDataSource(owner, true)), poll);
        }
    }

    /** As a dump has it from its beginning to its end. */
    private static Connection anOldView() throws SQLException {
        var connection = TestServers.mariaDb().connect(MariaDbServer.APP);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot");
        }
        return connection;
    }

    private Traces traces(Duration purge) {
        return new Traces(JdbcClient.create(source), transactions, purge);
    }

    private SealRounds rounds(Duration purge) {
        return new SealRounds(sealing, traces(purge), news, clock);
    }

    private StolenFiles files() throws IOException {
        var all = new HashMap<>(cast);
        all.putAll(StolenFiles.ballots(ground.database, poll));
        return new StolenFiles(TestServers.mariaDb(), poll, choices().keySet(), all);
    }

    private void assertThatNobodyIsLinked() throws IOException {
        var files = files();
        assertThat(files.voters()).isEmpty();
        assertThat(files.byLogs()).isEmpty();
        assertThat(files.byTransactions()).isEmpty();
    }

    /** What each really chose. */
    private Map<Long, String> choices() {
        return IntStream.rangeClosed(1, VOTERS)
                .boxed()
                .collect(Collectors.toMap(ground::member, voter -> "[\"spoor" + voter + "\"]"));
    }

    private String state() {
        return ground.database
                .sql("select state from poll where id = ?")
                .param(poll)
                .query(String.class)
                .single();
    }
}
