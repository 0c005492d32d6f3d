package nl.perspectief.motions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what members still write, each for its writer alone. */
@Component
class DraftStore {

    private static final String WHOLE = "select v.id, v.changed_at, v.from_kind, v.from_id," + MotionSql.TEXT + ","
            + MotionSql.COUNCIL + " from motion_draft v join council c on c.id = v.council_id" + MotionSql.PLACE;

    private final JdbcClient database;

    DraftStore(JdbcClient database) {
        this.database = database;
    }

    long add(long councilId, long proposerId, MotionText text, @Nullable Thing from) {
        return with(text, database.sql("""
                                insert into motion_draft (council_id, proposer_id, title_en, title_nl, title_uk,
                                    text_en, text_nl, text_uk, from_kind, from_id, changed_at)
                                values (:council, :proposer, :titleEn, :titleNl, :titleUk,
                                    :textEn, :textNl, :textUk, :fromKind, :fromId, utc_timestamp(6))
                                returning id
                                """))
                .param("council", councilId)
                .param("proposer", proposerId)
                .param("fromKind", from == null ? null : from.kind().name())
                .param("fromId", from == null ? null : from.id())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** How many somebody has, for whatever councils. */
    int count(long proposerId) {
        return database.sql("select count(*) from motion_draft where proposer_id = ?")
                .param(proposerId)
                .query(Integer.class)
                .single();
    }

    /** Until the transaction ends nobody else changes or submits it. */
    void hold(long id, long proposerId) {
        var found = database.sql("select id from motion_draft where id = ? and proposer_id = ? for update")
                .params(id, proposerId)
                .query((row, _) -> row.getLong(1))
                .list();
        if (found.isEmpty()) {
            throw notFound(id);
        }
    }

    void change(long id, MotionText text) {
        with(text, database.sql("""
                        update motion_draft set title_en = :titleEn, title_nl = :titleNl, title_uk = :titleUk,
                            text_en = :textEn, text_nl = :textNl, text_uk = :textUk, changed_at = utc_timestamp(6)
                        where id = :id
                        """)).param("id", id).update();
    }

    void delete(long id) {
        database.sql("delete from motion_draft where id = ?").param(id).update();
    }

    Optional<MotionDraft> find(long id, long proposerId) {
        return read(database.sql(WHOLE + "where v.id = ? and v.proposer_id = ?").params(id, proposerId))
                .optional();
    }

    List<MotionDraft> of(long councilId, long proposerId) {
        return read(database.sql(WHOLE
                                + "where v.council_id = ? and v.proposer_id = ? order by v.changed_at desc, v.id desc")
                        .params(councilId, proposerId))
                .list();
    }

    /** The number of what it became, as somebody reads it who may see it. */
    Optional<String> motionOf(long id, Standing standing) {
        return database.sql("""
                        select y.code, m.number from motion m
                        join municipality y on y.id = m.municipality_id join council c on c.id = m.council_id
                        where m.draft_id = :draft and
                        """ + SeenCouncils.SEEN)
                .params(SeenCouncils.by(standing))
                .param("draft", id)
                .query((row, _) -> QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number")))
                .optional();
    }

    static NotFoundException notFound(long id) {
        return new NotFoundException("draft " + id);
    }

    private static JdbcClient.MappedQuerySpec<MotionDraft> read(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> new MotionDraft(
                row.getLong("id"),
                MotionSql.council(row),
                MotionSql.text(row),
                from(row),
                Rows.moment(row, "changed_at")));
    }

    private static @Nullable Thing from(ResultSet row) throws SQLException {
        var kind = row.getString("from_kind");
        return kind == null ? null : new Thing(Thing.Kind.valueOf(kind), row.getLong("from_id"));
    }

    private static JdbcClient.StatementSpec with(MotionText text, JdbcClient.StatementSpec statement) {
        return statement
                .param("titleEn", text.title().en())
                .param("titleNl", text.title().nl())
                .param("titleUk", text.title().uk())
                .param("textEn", text.text().en())
                .param("textNl", text.text().nl())
                .param("textUk", text.text().uk());
    }
}
