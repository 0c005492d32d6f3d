package nl.perspectief.motions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps amendments; whoever changes one holds its motion. */
@Component
class AmendmentStore {

    private final JdbcClient database;

    AmendmentStore(JdbcClient database) {
        this.database = database;
    }

    /** An amendment as it stands. */
    record Amending(long id, long proposerId, AmendmentState state, Change change) {}

    static Change change(ResultSet row) throws SQLException {
        return new Change(row.getInt("amendment_no"), Rows.texts(row, "passage"), Rows.texts(row, "replacement"));
    }

    /** All of a motion, by number. */
    List<Amending> of(HeldMotion motion) {
        return database.sql("select * from motion_amendment where motion_id = ? order by amendment_no")
                .param(motion.id())
                .query((row, _) -> new Amending(
                        row.getLong("id"),
                        row.getLong("proposer_id"),
                        AmendmentState.valueOf(row.getString("state")),
                        change(row)))
                .list();
    }

    /** @throws NotFoundException unless the motion has one of that number */
    Amending find(HeldMotion motion, int number) {
        return of(motion).stream()
                .filter(each -> each.change().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("amendment " + number + " of motion " + motion.number()));
    }

    /** How many somebody proposed in the last day, of whatever motions. */
    int ofToday(long proposerId) {
        return database.sql("select count(*) from motion_amendment where proposer_id = ?"
                        + " and proposed_at > utc_timestamp(6) - interval 1 day")
                .param(proposerId)
                .query(Integer.class)
                .single();
    }

    boolean isVotedOn(long id) {
        return database.sql("select count(*) from motion_poll where amendment_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return its id */
    long add(HeldMotion motion, Change change, @Nullable Words reason) {
        return with(change, database.sql("""
                        insert into motion_amendment (motion_id, amendment_no, proposer_id, state, passage_en, passage_nl,
                            passage_uk, replacement_en, replacement_nl, replacement_uk, reason, language, proposed_at)
                        values (:motion, :number, :proposer, 'PROPOSED', :passageEn, :passageNl,
                            :passageUk, :replacementEn, :replacementNl, :replacementUk, :reason, :language,
                            utc_timestamp(6))
                        returning id
                        """))
                .param("motion", motion.id())
                .param("number", change.number())
                .param("proposer", motion.me())
                .param("reason", reason == null ? "" : reason.text())
                .param("language", reason == null ? null : MotionStore.language(reason.language()))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    void translate(long id, Change change) {
        with(change, database.sql("""
                        update motion_amendment set passage_en = :passageEn, passage_nl = :passageNl,
                            passage_uk = :passageUk, replacement_en = :replacementEn,
                            replacement_nl = :replacementNl, replacement_uk = :replacementUk
                        where id = :id
                        """)).param("id", id).update();
    }

    void move(long id, AmendmentState state) {
        database.sql("update motion_amendment set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    private static JdbcClient.StatementSpec with(Change change, JdbcClient.StatementSpec statement) {
        return statement
                .param("passageEn", change.passage().en())
                .param("passageNl", change.passage().nl())
                .param("passageUk", change.passage().uk())
                .param("replacementEn", change.replacement().en())
                .param("replacementNl", change.replacement().nl())
                .param("replacementUk", change.replacement().uk());
    }
}
