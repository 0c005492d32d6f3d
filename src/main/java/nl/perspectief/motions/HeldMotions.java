package nl.perspectief.motions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.council.Seat;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds motions for who changes something about them: this row first, whatever else is touched. */
@Component
class HeldMotions {

    private static final String HELD =
            """
            select m.id, m.number, m.state, m.version_no, m.threshold, m.proposer_id,
            """ + MotionSql.COUNCIL + " from motion m join council c on c.id = m.council_id" + MotionSql.PLACE
                    + " where m.id = ?";

    private static final Standing NOBODY = new Standing(0, "", null, Set.of(), List.of());

    private final JdbcClient database;
    private final Access access;

    HeldMotions(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /**
     * @throws NotFoundException unless the user may see it
     * @throws SeveralMotionsException when several are meant
     */
    HeldMotion hold(String number) {
        var standing = access.standing();
        var named = database.sql("select m.id from motion m join council c on c.id = m.council_id" + MotionSql.PLACE
                        + "where" + MotionNumbers.NAMED)
                .params(MotionNumbers.named(number, standing))
                .query((row, _) -> row.getLong(1))
                .list();
        return hold(MotionReader.only(named, number), standing);
    }

    /** Under which a post stands, whether or not the user may see it. */
    HeldMotion holdOfPost(long postId) {
        var id = database.sql("select motion_id from motion_post where id = ?")
                .param(postId)
                .query((row, _) -> row.getLong(1))
                .optional()
                .orElseThrow(() -> new NotFoundException("post " + postId));
        return hold(id, access.standing());
    }

    /** One that the user has just submitted. */
    HeldMotion holdOwn(long id) {
        return hold(id, access.standing());
    }

    /** For what follows by itself. */
    HeldMotion hold(long id) {
        return hold(id, NOBODY);
    }

    private HeldMotion hold(long id, Standing standing) {
        lock("select id from motion where id = ? for update", id);
        return database.sql(HELD)
                .param(id)
                .query((row, _) -> held(row, standing))
                .single();
    }

    /** Before the motion, where a vote is opened: sealing one holds its council first, and its motion after that. */
    void holdCouncilOf(String number) {
        var standing = access.standing();
        database.sql("select m.council_id from motion m join council c on c.id = m.council_id" + MotionSql.PLACE
                        + "where" + MotionNumbers.NAMED)
                .params(MotionNumbers.named(number, standing))
                .query((row, _) -> row.getLong(1))
                .list()
                .forEach(council -> lock("select id from council where id = ? for update", council));
    }

    private void lock(String sql, long id) {
        database.sql(sql).param(id).query((row, _) -> row.getLong(1)).single();
    }

    private static HeldMotion held(ResultSet row, Standing standing) throws SQLException {
        var council = MotionSql.council(row);
        return new HeldMotion(
                row.getLong("id"),
                row.getString("number"),
                council,
                MotionState.valueOf(row.getString("state")),
                row.getInt("version_no"),
                row.getInt("threshold"),
                row.getLong("proposer_id"),
                Seat.of(standing, council),
                standing.personId());
    }
}
