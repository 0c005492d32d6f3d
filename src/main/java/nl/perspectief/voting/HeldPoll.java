package nl.perspectief.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.perspectief.base.BadInputException;

/**
 * A poll under a lock, with where the database's clock stands to it.
 *
 * @param begun whether its opening time has come
 * @param over whether its closing time is past
 */
record HeldPoll(long id, PollState state, boolean secret, boolean begun, boolean over) {

    static HeldPoll of(ResultSet row, int number) throws SQLException {
        return new HeldPoll(
                row.getLong("id"),
                PollState.valueOf(row.getString("state")),
                row.getBoolean("secret"),
                row.getBoolean("begun"),
                row.getBoolean("past"));
    }

    boolean isTaking() {
        return begun && !over && state == PollState.OPEN;
    }

    /** @throws BadInputException before it opens and after it closed, whether or not it has been sealed */
    void requireTaking() {
        BadInputException.unless(begun, "poll", "voting.bad.notOpenYet");
        BadInputException.unless(isTaking(), "poll", "voting.bad.closed");
    }

    /** @throws BadInputException while ballots may still come */
    void requireOver() {
        BadInputException.unless(over, "poll", "voting.bad.stillOpen");
    }
}
