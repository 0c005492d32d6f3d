package nl.perspectief.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Casts secret ballots in the latest poll, each by another person: through the service, or one bare row each. */
final class BallotRace {

    /** Of a question of yes or no; with a number of its own. */
    static final String MANIFEST = """
            {"closesAt":"2027-01-01T00:00:00Z","council":"city_bench","format":"perspectief-poll-1","key":"%d",\
            "municipality":"bench","opensAt":"2026-01-01T00:00:00Z","options":{},"question":{"kind":"YES_NO"},\
            "roll":{"eligibleOn":"2026-01-01","kind":"RESIDENTS","sha256":"","size":1},\
            "rule":{"base":"FOR_AND_AGAINST","majority":"SIMPLE","quorum":null,"tie":"REJECTED"},"secrecy":"SECRET",\
            "text":{"en":"","nl":"a","uk":"a"},"title":{"en":"","nl":"a","uk":"a"}}""";

    private static final YesNo YES_NO = new YesNo();

    private final HikariDataSource portal;
    private final VotingService voting;
    private final SecureRandom random = new SecureRandom();

    BallotRace(HikariDataSource portal, VotingService voting) {
        this.portal = portal;
        this.voting = voting;
    }

    /** @return ballots a second */
    long run(Race.Way way, int threads, int seconds) {
        var database = JdbcClient.create(portal);
        var poll = database.sql("select max(id) from poll").query(Long.class).single();
        List<String> voters = database.sql("select subject from person where subject like 'bench-voter-%'")
                .query((row, _) -> row.getString(1))
                .list();
        var turn = new AtomicInteger();
        try (var bare = Race.bare(portal)) {
            return Race.run(threads, seconds, (end, stored) -> cast(way, bare, poll, voters, turn, end, stored));
        }
    }

    private void cast(
            Race.Way way,
            DataSource bare,
            long poll,
            List<String> voters,
            AtomicInteger turn,
            long end,
            AtomicLong stored)
            throws SQLException {
        while (System.nanoTime() < end) {
            if (way == Race.Way.SERVICE) {
                Race.signIn(voters.get(turn.getAndIncrement()), Roles.RESIDENT);
                voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh());
            } else {
                insert(bare, poll);
            }
            stored.incrementAndGet();
        }
    }

    private void insert(DataSource bare, long poll) throws SQLException {
        var id = new byte[16];
        random.nextBytes(id);
        try (var connection = bare.getConnection();
                var ballot = connection.prepareStatement(
                        "insert into bench_ballot (id, poll_id, choice) values (?, ?, '\"yes\"')")) {
            ballot.setBytes(1, id);
            ballot.setLong(2, poll);
            ballot.executeUpdate();
        }
    }
}
