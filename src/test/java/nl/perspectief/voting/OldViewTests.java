package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody with the account that serves, whose session reads the tables as they were before the last ballots came. That
 * account may set this for itself.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class OldViewTests {

    private static final int VOTERS = 7;
    private static final int EARLY = 4;
    private static final Question QUESTION = new YesNo();
    private static final Choice NO = QUESTION.parse("\"no\"");

    private NewRows newRows;
    private SingleConnectionDataSource portals;
    private SingleConnectionDataSource thiefs;
    private PollGround ground;

    @BeforeEach
    void begin() {
        newRows = NewRows.sinceNow();
        portals = source(MariaDbServer.APP, TestServers.mariaDb().passwords().app());
        thiefs = source(MariaDbServer.APP, TestServers.mariaDb().passwords().app());
        inTransaction(portals, () -> ground = new PollGround(portals, "viewed", VOTERS));
    }

    private static SingleConnectionDataSource source(String account, String password) {
        return new SingleConnectionDataSource(TestServers.mariaDb().url(), account, password, true);
    }

    private static void inTransaction(DataSource source, Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(_ -> work.run());
    }

    @AfterEach
    void takeAway() {
        portals.destroy();
        thiefs.destroy();
        newRows.close();
    }

    @ParameterizedTest
    @EnumSource
    void noBallotIsLeftOutOfTheSeal(Secrecy secrecy) throws SQLException {
        var poll = pollWithAnOldView(secrecy);
        inTransaction(
                portals,
                () -> ground.database.sql("call close_poll(?)").param(poll).update());

        assertThatThrownBy(() -> {
                    var digest = new SealedFiles(JdbcClient.create(thiefs), new ResultFile(new JdbcTemplate(thiefs)))
                            .keep(poll, _ -> {});
                    JdbcClient.create(thiefs)
                            .sql("call seal_poll(?, ?)")
                            .params(poll, digest)
                            .update();
                })
                .hasMessageContaining("the digest is not of what was cast");

        JdbcClient.create(thiefs).sql("rollback").update();
        inTransaction(portals, () -> ground.seal(poll));
        assertThat(ground.file(poll)).contains("\"turnout\":" + VOTERS);
    }

    @Test
    void noBallotIsLeftOutOfTheClosing() throws SQLException {
        var poll = pollWithAnOldView(Secrecy.SECRET);

        JdbcClient.create(thiefs).sql("call close_poll(?)").param(poll).update();
        JdbcClient.create(thiefs).sql("commit").update();

        inTransaction(portals, () -> ground.seal(poll));
        assertThat(ground.file(poll)).contains("\"turnout\":" + VOTERS);
    }

    /** Three voted since. */
    private long pollWithAnOldView(Secrecy secrecy) throws SQLException {
        var poll = new long[1];
        inTransaction(portals, () -> poll[0] = ground.open(QUESTION, secrecy, Duration.ofDays(7)));
        vote(poll[0], secrecy, 1, EARLY);
        var thief = JdbcClient.create(thiefs);
        thief.sql("set session innodb_snapshot_isolation = off").update();
        thief.sql("set session transaction isolation level repeatable read").update();
        thief.sql("start transaction with consistent snapshot").update();
        vote(poll[0], secrecy, EARLY + 1, VOTERS);
        try (var owner = TestServers.mariaDb().connect(MariaDbServer.OWNER)) {
            PollTestData.end(JdbcClient.create(new SingleConnectionDataSource(owner, true)), poll[0]);
        }
        return poll[0];
    }

    private void vote(long poll, Secrecy secrecy, int first, int last) {
        IntStream.rangeClosed(first, last)
                .forEach(voter -> inTransaction(portals, () -> {
                    if (secrecy == Secrecy.SECRET) {
                        ground.cast(poll, voter, NO, Receipt.fresh());
                    } else {
                        ground.castOpenly(poll, voter, NO);
                    }
                }));
    }
}
