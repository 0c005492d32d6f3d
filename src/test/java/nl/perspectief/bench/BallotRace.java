package nl.perspectief.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Casts secret ballots in a poll, each by another person on its roll. */
final class BallotRace {

    /** How a ballot gets into the database. */
    enum Way {
        SERVICE,

        /**
         * By bare JDBC what the service writes, one by one, as only the owner may: the mark on the roll, the ballot and the
         * receipt, in one transaction.
         */
        SAME_ROWS,

        /** One bare row in a table of its own. */
        BARE
    }

    private static final YesNo YES_NO = new YesNo();
    private static final int ID = 16;
    private static final int RECEIPT = 32;
    private static final String YES = "\"yes\"";

    private final HikariDataSource portal;
    private final VotingService voting;
    private final SecureRandom random = new SecureRandom();

    BallotRace(HikariDataSource portal, VotingService voting) {
        this.portal = portal;
        this.voting = voting;
    }

    private record Voter(long id, String account) {}

    /** @return ballots a second */
    long run(long poll, Way way, int threads, int seconds) {
        List<Voter> voters = JdbcClient.create(portal)
                .sql("select p.id, p.subject from poll_roll r join person p on p.id = r.person_id where r.poll_id = ?")
                .param(poll)
                .query((row, _) -> new Voter(row.getLong(1), row.getString(2)))
                .list();
        var turn = new AtomicInteger();
        try (var bare = way == Way.SAME_ROWS ? owner() : Race.bare(portal)) {
            return Race.run(threads, seconds, (end, stored) -> {
                while (System.nanoTime() < end) {
                    switch (way) {
                        case SERVICE -> cast(poll, voters.get(turn.getAndIncrement()));
                        case SAME_ROWS -> insertSame(bare, poll, voters.get(turn.getAndIncrement()));
                        case BARE -> insert(bare, poll);
                    }
                    stored.incrementAndGet();
                }
            });
        }
    }

    private void cast(long poll, Voter voter) {
        Race.signIn(voter.account(), Roles.RESIDENT);
        voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh());
    }

    private HikariDataSource owner() {
        var settings = new HikariConfig();
        portal.copyStateTo(settings);
        settings.setUsername(System.getenv("DATABASE_OWNER_USER"));
        settings.setPassword(System.getenv("DATABASE_OWNER_PASSWORD"));
        return new HikariDataSource(settings);
    }

    private void insertSame(DataSource owner, long poll, Voter voter) throws SQLException {
        try (var connection = owner.getConnection();
                var mark = connection.prepareStatement(
                        "update poll_roll set has_voted = true where poll_id = ? and person_id = ? and not has_voted");
                var receipt = connection.prepareStatement(
                        "insert into poll_receipt (receipt_sha256, poll_id) values (?, ?)")) {
            mark.setLong(1, poll);
            mark.setLong(2, voter.id());
            mark.executeUpdate();
            insert(connection, "ballot", poll);
            receipt.setBytes(1, randomBytes(RECEIPT));
            receipt.setLong(2, poll);
            receipt.executeUpdate();
            connection.commit();
        }
    }

    private void insert(DataSource bare, long poll) throws SQLException {
        try (var connection = bare.getConnection()) {
            insert(connection, "bench_ballot", poll);
        }
    }

    private void insert(Connection connection, String table, long poll) throws SQLException {
        try (var ballot =
                connection.prepareStatement("insert into " + table + " (id, poll_id, choice) values (?, ?, ?)")) {
            ballot.setBytes(1, randomBytes(ID));
            ballot.setLong(2, poll);
            ballot.setString(3, YES);
            ballot.executeUpdate();
        }
    }

    private byte[] randomBytes(int number) {
        var bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }
}
