package nl.perspectief.voting;

import java.security.SecureRandom;
import java.util.Optional;
import nl.perspectief.voting.count.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots on their way into the database. */
@Component
class Ballots {

    private static final int ID = 16;

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
        return database.sql(
                                "update poll_roll set has_voted = true where poll_id = ? and person_id = ? and not has_voted")
                        .param(pollId)
                        .param(personId)
                        .update()
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
        database.sql("insert into ballot (id, poll_id, choice) values (?, ?, ?)")
                .param(id)
                .param(pollId)
                .param(choice.toJson())
                .update();
        database.sql("insert into poll_receipt (receipt_sha256, poll_id) values (?, ?)")
                .param(receipt.sha256())
                .param(pollId)
                .update();
    }

    boolean has(long pollId, Receipt receipt) {
        return database.sql("select count(*) from poll_receipt where receipt_sha256 = ? and poll_id = ?")
                        .param(receipt.sha256())
                        .param(pollId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void addOpen(long pollId, long personId, String name, Choice choice) {
        database.sql("""
                        insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at)
                        select ?, ?, ?, ifnull(max(change_no), 0) + 1, ?, utc_timestamp(6)
                        from open_ballot where poll_id = ? and person_id = ?
                        """)
                .params(pollId, personId, name, choice.toJson(), pollId, personId)
                .update();
    }
}
