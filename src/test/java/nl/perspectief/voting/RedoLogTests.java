package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Somebody who has a copy of the database's own files from after the sealing. Its redo log has each cast as it was
 * written: the key of the row on the roll, and soon after it the choice.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class RedoLogTests {

    private static final int VOTERS = 20;
    private static final One QUESTION = new One(IntStream.rangeClosed(1, VOTERS)
            .mapToObj(number -> new Option("spoor" + number))
            .toList());
    private static final byte[] CHOICE = "[\"spoor".getBytes(StandardCharsets.US_ASCII);

    /** The rest of what a cast writes. */
    private static final int NEAR = 3_000;

    @Autowired
    SealRounds seals;

    private NewRows newRows;
    private SingleConnectionDataSource source;
    private TransactionTemplate transactions;
    private PollGround ground;
    private long poll;
    private List<Long> roll;

    @BeforeEach
    void everybodyVotesForSomethingElse() {
        newRows = NewRows.sinceNow();
        var server = TestServers.mariaDb();
        source = new SingleConnectionDataSource(
                server.url(), MariaDbServer.APP, server.passwords().app(), true);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        transactions.executeWithoutResult(_ -> {
            ground = new PollGround(source, "logged", VOTERS);
            poll = ground.open(QUESTION, Secrecy.SECRET, Duration.ofDays(7));
            roll = IntStream.rangeClosed(1, VOTERS).mapToObj(ground::member).toList();
        });
        IntStream.rangeClosed(1, VOTERS)
                .forEach(voter -> transactions.executeWithoutResult(
                        _ -> ground.cast(poll, voter, new Choice.Marked(List.of("spoor" + voter)), Receipt.fresh())));
    }

    @AfterEach
    void takeAway() {
        source.destroy();
        newRows.close();
    }

    @Test
    void whatIsSealedCanNotBeLinkedByTheRedoLog() throws IOException, SQLException {
        try (var owner = TestServers.mariaDb().connect(MariaDbServer.OWNER)) {
            PollTestData.end(JdbcClient.create(new SingleConnectionDataSource(owner, true)), poll);
        }

        seals.run();

        assertThat(ground.file(poll)).contains("[\"spoor1\"]", "[\"spoor" + VOTERS + "\"]");
        var log = new Attack();
        assertThat(log.voters).isEmpty();
        assertThat(log.linked).isEmpty();
    }

    /** The attack is one. */
    @Test
    void sealingAloneLeavesAllOfThemInTheLog() throws IOException {
        transactions.executeWithoutResult(_ -> {
            PollTestData.later(ground.database, Duration.ofDays(8));
            ground.seal(poll);
            PollTestData.now(ground.database);
        });

        assertThat(new Attack().linked)
                .hasSize(VOTERS)
                .allSatisfy((person, voter) -> assertThat(person).isEqualTo(roll.get(voter - 1)));
    }

    @Test
    void whatCanNotBeSealedDoesNotFillTheLogEachTime() throws SQLException {
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

    /** What the log tells of the poll. */
    private final class Attack {

        private final Set<Long> voters = new HashSet<>();

        /** Person, and the number of the choice that follows. */
        private final Map<Long, Integer> linked = new HashMap<>();

        private final ByteBuffer log;

        private Attack() throws IOException {
            try (var file = FileChannel.open(TestServers.mariaDb().redoLog())) {
                log = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            }
            var key = ByteBuffer.allocate(10)
                    .put((byte) 8)
                    .putLong(stored(poll))
                    .put((byte) 8)
                    .array();
            var person = 0L;
            var personAt = 0;
            for (var at = 0; at < log.limit() - NEAR; at++) {
                if (isAt(at, key) && roll.contains(stored(log.getLong(at + key.length)))) {
                    person = stored(log.getLong(at + key.length));
                    personAt = at;
                    voters.add(person);
                } else if (isAt(at, CHOICE) && at - personAt < NEAR) {
                    linked.putIfAbsent(person, number(at + CHOICE.length));
                }
            }
        }

        private boolean isAt(int at, byte[] bytes) {
            for (var place = 0; place < bytes.length; place++) {
                if (log.get(at + place) != bytes[place]) {
                    return false;
                }
            }
            return true;
        }

        private int number(int at) {
            var number = 0;
            for (var next = at; Character.isDigit(log.get(next)); next++) {
                number = number * 10 + Character.digit(log.get(next), 10);
            }
            return number;
        }

        /** InnoDB turns the sign, so that bytes are in the order of numbers. */
        private static long stored(long number) {
            return number ^ Long.MIN_VALUE;
        }
    }
}
