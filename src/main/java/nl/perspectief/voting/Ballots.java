package nl.perspectief.voting;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.count.Choice;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots on their way into the database. */
@Component
class Ballots {

    private static final int ID = 16;

    /** The state of SQL by which its guards refuse. */
    private static final String REFUSED = "45000";

    /** MariaDB would write a slow statement down with its values, also beside the one that says who votes. */
    private static final String UNLOGGED = "set statement slow_query_log = 0 for ";

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    Ballots(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends nobody closes it; others may cast beside it. */
    Optional<HeldPoll> hold(long pollId, boolean secret) {
        return database.sql("""
                        select id, state, secret, opens_at <= utc_timestamp(6) begun, closes_at < utc_timestamp(6) past
                        from poll where id = ? and secret = ? and state <> 'PREPARED' lock in share mode
                        """).param(pollId).param(secret).query(HeldPoll::of).optional();
    }

    /** @return false for who has voted, and for who isn't on the roll */
    boolean markVoted(long pollId, long personId) {
        return change(database.sql(
                                "update poll_roll set has_voted = true where poll_id = ? and person_id = ? and not has_voted")
                        .param(pollId)
                        .param(personId))
                == 1;
    }

    boolean isOnRoll(long pollId, long personId) {
        return database.sql("select count(*) from poll_roll where poll_id = ? and person_id = ?")
                        .param(pollId)
                        .param(personId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Under an id that says nothing of who cast it or when. */
    void add(long pollId, Choice choice, Receipt receipt) {
        var id = new byte[ID];
        random.nextBytes(id);
        change(database.sql(UNLOGGED + "insert into ballot (id, poll_id, choice) values (?, ?, ?)")
                .param(id)
                .param(pollId)
                .param(choice.toJson()));
        change(database.sql(UNLOGGED + "insert into poll_receipt (receipt_sha256, poll_id) values (?, ?)")
                .param(receipt.sha256())
                .param(pollId));
    }

    boolean has(long pollId, Receipt receipt) {
        return database.sql("select count(*) from poll_receipt where receipt_sha256 = ? and poll_id = ?")
                        .param(receipt.sha256())
                        .param(pollId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Whether that is what counts of somebody. */
    boolean saysOpenly(long pollId, long personId, Choice choice) {
        return database.sql("""
                        select choice from open_ballot where poll_id = ? and person_id = ?
                        order by change_no desc limit 1
                        """)
                .params(pollId, personId)
                .query(String.class)
                .optional()
                .filter(choice.toJson()::equals)
                .isPresent();
    }

    void addOpen(long pollId, long personId, String name, Choice choice) {
        change(database.sql(UNLOGGED + """
                        insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at)
                        select ?, ?, ?, ifnull(max(change_no), 0) + 1, ?, utc_timestamp(6)
                        from open_ballot where poll_id = ? and person_id = ?
                        """).params(pollId, personId, name, choice.toJson(), pollId, personId));
    }

    /** The closing time may pass after the poll was held; then the database's guards refuse. */
    private static int change(JdbcClient.StatementSpec statement) {
        try {
            return statement.update();
        } catch (DataAccessException refused) {
            if (refused.getCause() instanceof SQLException cause && REFUSED.equals(cause.getSQLState())) {
                throw new BadInputException("poll", "voting.bad.closed");
            }
            throw refused;
        }
    }
}
