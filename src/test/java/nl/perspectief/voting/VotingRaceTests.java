package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Many who vote at the same moment, or one who presses many times, or at the last moment. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class VotingRaceTests {

    private static final YesNo YES_NO = new YesNo();
    private static final int MEMBERS = 1_000;

    @Autowired
    VotingService voting;

    @Autowired
    PollService polls;

    @Autowired
    Sealing sealing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    javax.sql.DataSource source;

    private NewRows newRows;
    private PollGround ground;
    private int guards;

    @BeforeEach
    void aCouncil() throws SQLException {
        guards = guards();
        newRows = NewRows.sinceNow();
        ground = requireGround();
    }

    private PollGround requireGround() {
        var made = transactions.execute(_ -> new PollGround(source, "racer", MEMBERS));
        assertThat(made).isNotNull();
        return java.util.Objects.requireNonNull(made);
    }

    @AfterEach
    void takeAway() throws SQLException {
        newRows.close();
        assertThat(guards()).as("the guards are back").isEqualTo(guards);
    }

    private static int guards() throws SQLException {
        try (var owner = TestServers.mariaDb().connect(MariaDbServer.OWNER)) {
            return JdbcClient.create(new SingleConnectionDataSource(owner, true))
                    .sql("""
                            select count(*) from information_schema.triggers
                            where trigger_schema = database() and event_manipulation = 'DELETE'
                            """)
                    .query(Integer.class)
                    .single();
        }
    }

    /** Whoever reads first has a snapshot, which must not be what the ballot is held against. */
    @ParameterizedTest(name = "after a plain select: {0}")
    @ValueSource(booleans = {false, true})
    void whoVotesManyTimesAtOnceHasOneBallot(boolean reads) throws Exception {
        var poll = open(Duration.ofDays(7));

        var results = AtOnce.run(
                64,
                () -> transactions.execute(_ -> {
                    if (reads) {
                        database.sql("select has_voted from poll_roll where poll_id = ?")
                                .param(poll)
                                .query(Boolean.class)
                                .list();
                    }
                    var receipt = Receipt.fresh();
                    cast(poll, "racer-1", receipt);
                    return receipt;
                }));

        assertThat(results)
                .filteredOn(Receipt.class::isInstance)
                .singleElement()
                .satisfies(
                        receipt -> assertThat(database.sql("select receipt_sha256 from poll_receipt where poll_id = ?")
                                        .param(poll)
                                        .query((row, _) -> row.getBytes(1))
                                        .single())
                                .isEqualTo(((Receipt) receipt).sha256()));
        assertThat(results)
                .filteredOn(result -> !(result instanceof Receipt))
                .hasSize(63)
                .allSatisfy(
                        result -> assertThat(((BadInputException) result).key()).isEqualTo("voting.bad.votedAlready"));
        assertThat(ground.counts(poll)).containsExactly(1L, 1L, 1L);
    }

    /** As when the answer is lost and somebody presses again and again. */
    @Test
    void theSameBallotSentManyTimesAtOnceIsOneAndEachIsAcknowledged() throws Exception {
        var poll = open(Duration.ofDays(7));
        var receipt = Receipt.fresh();

        var results = AtOnce.run(16, () -> {
            cast(poll, "racer-1", receipt);
            return "voted";
        });

        assertThat(results).hasSize(16).containsOnly("voted");
        assertThat(ground.counts(poll)).containsExactly(1L, 1L, 1L);
    }

    @Test
    void whatWaitsForThePollUntilAfterClosingIsRefused() throws Exception {
        var poll = open(Duration.ofMillis(2_500));
        cast(poll, "racer-2", Receipt.fresh());
        try (var other = TestServers.mariaDb().connect(MariaDbServer.OWNER);
                var threads = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            var owner = JdbcClient.create(new SingleConnectionDataSource(other, true));
            owner.sql("select id from poll where id = ? for update")
                    .param(poll)
                    .query()
                    .singleRow();
            var vote = threads.submit(() -> {
                cast(poll, "racer-1", Receipt.fresh());
                return "voted";
            });
            await().until(() -> somebodyWaits(owner, "select state%") && isOver(owner, poll));
            other.rollback();

            assertThatThrownBy(vote::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            BadInputException.class,
                            refused -> assertThat(refused.key()).isEqualTo("voting.bad.closed"));
        }
        assertThat(ground.counts(poll)).containsExactly(1L, 1L, 1L);
    }

    private static boolean isOver(JdbcClient owner, long poll) {
        return owner.sql("select closes_at < utc_timestamp(6) from poll where id = ?")
                .param(poll)
                .query(Boolean.class)
                .single();
    }

    /** Two nodes try to seal it all the while. */
    @Test
    void atTheLastMomentABallotIsCountedAndAcknowledgedOrRefused() throws Exception {
        var poll = open(Duration.ofMillis(2_500));
        Set<Receipt> acknowledged = ConcurrentHashMap.newKeySet();
        Set<Receipt> refused = ConcurrentHashMap.newKeySet();
        var turn = new AtomicInteger();
        Callable<?> votes = () -> {
            var receipt = Receipt.fresh();
            try {
                while (true) {
                    receipt = Receipt.fresh();
                    cast(poll, "racer-" + turn.incrementAndGet(), receipt);
                    acknowledged.add(receipt);
                }
            } catch (BadInputException late) {
                refused.add(receipt);
                return late.key();
            }
        };
        Callable<?> seals = () -> {
            while (true) {
                try {
                    sealing.seal(poll);
                    return "sealed";
                } catch (BadInputException early) {
                    assertThat(early.key()).isEqualTo("voting.bad.stillOpen");
                }
            }
        };
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> database.sql(
                                "select closes_at - interval 300000 microsecond < utc_timestamp(6) from poll where id = ?")
                        .param(poll)
                        .query(Boolean.class)
                        .single());

        var results = AtOnce.run(List.of(votes, votes, votes, votes, votes, votes, votes, votes, seals, seals));

        assertThat(results).containsOnly("voting.bad.closed", "sealed");
        assertThat(acknowledged).isNotEmpty();
        assertThat(refused).hasSize(8);
        var file = ground.file(poll);
        assertThat(file).contains("\"turnout\":" + acknowledged.size() + "}");
        assertThat(acknowledged).allSatisfy(receipt -> assertThat(file).contains(hex(receipt)));
        assertThat(refused).allSatisfy(receipt -> assertThat(file).doesNotContain(hex(receipt)));
        assertThat(ground.counts(poll)).containsOnly((long) acknowledged.size());
        assertThat(database.sql("""
                                select concat(p.state, ' ', p.chain_no, ' ', count(*)) from poll p
                                join poll_outcome o on o.poll_id = p.id where p.id = ?
                                """).param(poll).query(String.class).single())
                .as("sealed once")
                .isEqualTo("SEALED 1 1");
    }

    /** Of the two the one that has changed less is the victim. */
    @Test
    void whoMeetsADeadlockVotesAllTheSame() throws Exception {
        var poll = open(Duration.ofDays(7));
        var before = deadlocks();
        try (var other = TestServers.mariaDb().connect(MariaDbServer.OWNER);
                var threads = Executors.newSingleThreadExecutor();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("update person set name = concat(name, '!') where subject like 'racer-%'");
            statement.execute("update poll_roll set has_voted = true where poll_id = %d and person_id = %d"
                    .formatted(poll, ground.member(1)));
            var vote = threads.submit(() -> {
                cast(poll, "racer-1", Receipt.fresh());
                return "voted";
            });
            var owner = JdbcClient.create(new SingleConnectionDataSource(other, true));
            await().until(() -> somebodyWaits(owner, "update poll_roll%"));
            statement.execute("select id from poll where id = %d for update".formatted(poll));
            other.rollback();

            assertThat(vote.get()).isEqualTo("voted");
        }
        assertThat(deadlocks()).isEqualTo(before + 1);
        assertThat(ground.counts(poll)).containsExactly(1L, 1L, 1L);
    }

    /** Who casts does so as the procedure's owner, and is seen by nobody else. */
    private static boolean somebodyWaits(JdbcClient owner, String statement) {
        return owner.sql("""
                        select count(*) from information_schema.processlist
                        where id <> connection_id() and info like ? and time_ms > 100
                        """).param(statement).query(Integer.class).single() > 0;
    }

    private long deadlocks() {
        return database.sql("show global status like 'Innodb_deadlocks'")
                .query((row, _) -> row.getLong(2))
                .single();
    }

    private long open(Duration closesAfter) {
        return java.util.Objects.requireNonNull(
                transactions.execute(_ -> ground.open(YES_NO, Secrecy.SECRET, closesAfter)));
    }

    private void cast(long poll, String who, Receipt receipt) {
        data.signIn(who, Roles.COUNCIL_MEMBER);
        voting.cast(poll, YES_NO.choice(Answer.YES), receipt);
    }

    private static String hex(Receipt receipt) {
        return HexFormat.of().formatHex(receipt.sha256());
    }
}
