package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SealRoundsTests {

    @Autowired
    SealRounds rounds;

    @Test
    void aPollThatSomebodyHoldsKeepsNoOtherFromItsSeal() throws SQLException {
        try (var _ = NewRows.sinceNow();
                var owner = TestServers.mariaDb().connect(MariaDbServer.OWNER);
                var holder = TestServers.mariaDb().connect(MariaDbServer.OWNER)) {
            var source = new SingleConnectionDataSource(owner, true);
            var database = JdbcClient.create(source);
            var polls = new TransactionTemplate(new DataSourceTransactionManager(source)).execute(_ -> {
                var ground = new PollGround(source, "held", 5);
                return List.of(
                        ground.open(new YesNo(), Secrecy.SECRET, Duration.ofDays(7)),
                        ground.open(new YesNo(), Secrecy.SECRET, Duration.ofDays(7)),
                        ground.open(new YesNo(), Secrecy.OPEN, Duration.ofDays(7)));
            });
            polls.forEach(poll -> PollTestData.end(database, poll));
            hold(holder, polls.getFirst());

            rounds.run();

            assertThat(polls).extracting(poll -> state(database, poll)).containsExactly("OPEN", "SEALED", "SEALED");
            holder.rollback();
        }
    }

    private static void hold(Connection holder, long poll) throws SQLException {
        holder.setAutoCommit(false);
        JdbcClient.create(new SingleConnectionDataSource(holder, true))
                .sql("select id from poll where id = ? lock in share mode")
                .param(poll)
                .query(Long.class)
                .single();
    }

    private static String state(JdbcClient database, long poll) {
        return database.sql("select state from poll where id = ?")
                .param(poll)
                .query(String.class)
                .single();
    }
}
