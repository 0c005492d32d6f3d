package nl.perspectief.voting;

import java.security.SecureRandom;
import java.sql.SQLException;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.voting.count.Choice;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots on their way into the database, which takes each by a procedure, as a whole or not at all. */
@Component
class Ballots {

    private static final int ID = 16;

    /** The state of SQL by which its guards refuse. */
    private static final String REFUSED = "45000";

    /** MariaDB would write a slow statement down with its values: who votes, and what. */
    private static final String UNLOGGED = "set statement slow_query_log = 0 for ";

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    Ballots(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends nobody closes it; others may cast beside it. */
    void hold(long pollId) {
        database.sql("select id from poll where id = ? lock in share mode")
                .param(pollId)
                .query()
                .listOfRows();
    }

    boolean isOnRoll(long pollId, boolean secret, String account) {
        return database.sql("""
                        select count(*) from poll_roll r
                        join poll p on p.id = r.poll_id
                        join person v on v.id = r.person_id
                        where p.id = ? and p.secret = ? and v.subject = ?
                        """)
                        .params(pollId, secret, account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * In secret, under an id that says nothing of who cast it or when.
     *
     * @throws NotFoundException unless it is a secret poll with the account on its roll
     * @throws BadInputException outside its time, and for who has voted by another receipt
     */
    void cast(long pollId, String account, Choice choice, Receipt receipt) {
        var id = new byte[ID];
        random.nextBytes(id);
        call(
                pollId,
                database.sql(UNLOGGED + "call cast_ballot(?, ?, ?, ?, ?)")
                        .params(pollId, account, id, choice.toJson(), receipt.sha256()));
    }

    /**
     * Under the voter's name, in the place of what was cast before.
     *
     * @throws NotFoundException unless it is an open poll with the account on its roll
     * @throws BadInputException outside its time and after 50 changes, unless it says what counts already
     */
    void castOpenly(long pollId, String account, Choice choice) {
        call(
                pollId,
                database.sql(UNLOGGED + "call cast_open_ballot(?, ?, ?)").params(pollId, account, choice.toJson()));
    }

    private static void call(long pollId, JdbcClient.StatementSpec procedure) {
        switch (answer(procedure)) {
            case "CAST" -> {}
            case "CLOSED" -> throw bad("voting.bad.closed");
            case "NOT_OPEN_YET" -> throw bad("voting.bad.notOpenYet");
            case "TOO_OFTEN" -> throw bad("voting.bad.changedTooOften");
            case "VOTED" -> throw bad("voting.bad.votedAlready");
            default -> throw new NotFoundException("poll " + pollId);
        }
    }

    /** The closing time may pass after the poll was held; then the database's guards refuse. */
    private static String answer(JdbcClient.StatementSpec procedure) {
        try {
            return procedure.query((row, _) -> row.getString(1)).single();
        } catch (DataAccessException refused) {
            if (refused.getCause() instanceof SQLException cause && REFUSED.equals(cause.getSQLState())) {
                return "CLOSED";
            }
            throw refused;
        }
    }

    private static BadInputException bad(String key) {
        return new BadInputException("poll", key);
    }

    boolean has(long pollId, Receipt receipt) {
        return database.sql("select count(*) from poll_receipt where receipt_sha256 = ? and poll_id = ?")
                        .param(receipt.sha256())
                        .param(pollId)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
