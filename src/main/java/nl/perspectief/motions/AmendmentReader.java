package nl.perspectief.motions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.base.data.Rows;
import nl.perspectief.council.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the amendments of a motion as somebody sees them. */
@Component
class AmendmentReader {

    private static final String WHOLE =
            """
            select a.*, p.name proposer, s.text aside, s.language aside_language,
            """ + MotionSql.VOTE + " from motion_amendment a join person p on p.id = a.proposer_id"
                    + " left join motion_event s on s.amendment_id = a.id and s.kind = 'SET_ASIDE' "
                    + MotionSql.latestVote("%s.amendment_id = a.id")
                    + "where a.motion_id = ? order by a.amendment_no";

    private final JdbcClient database;

    AmendmentReader(JdbcClient database) {
        this.database = database;
    }

    /** All of them, by number. */
    List<Amendment> of(MotionReader.Found motion, Seat seat, long me) {
        return database.sql(WHOLE)
                .param(motion.id())
                .query((row, _) -> amendment(row, motion, seat, me))
                .list();
    }

    private static Amendment amendment(ResultSet row, MotionReader.Found motion, Seat seat, long me)
            throws SQLException {
        var state = AmendmentState.valueOf(row.getString("state"));
        var change = AmendmentStore.change(row);
        var vote = MotionSql.vote(row);
        var own = seat.member() && row.getLong("proposer_id") == me;
        var proposed = state == AmendmentState.PROPOSED && motion.row().state() == MotionState.IN_DISCUSSION;
        var lacks = !change.missing(motion.text()).isEmpty();
        return new Amendment(
                change.number(),
                state,
                row.getString("proposer"),
                change.passage(),
                change.replacement(),
                MotionSql.words(row, "reason", "language"),
                Rows.moment(row, "proposed_at"),
                MotionSql.words(row, "aside", "aside_language"),
                vote,
                new Amendment.May(
                        own && proposed && vote == null,
                        (own || seat.leads()) && proposed && lacks,
                        seat.leads() && proposed && !lacks,
                        seat.leads() && proposed));
    }
}
