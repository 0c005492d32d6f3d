package nl.perspectief.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions and who sits at their tables. Whoever writes holds the session first, so that its step stays as it is. */
@Component
class SessionStore {

    private static final String HELD = "select s.id, s.pool_id, s.step, s.dots from pool_session s where s.id = ?";

    private final JdbcClient database;

    SessionStore(JdbcClient database) {
        this.database = database;
    }

    List<SessionRow> list(long poolId, Pageable page) {
        return database.sql("select id, pool_id, title, language, step, begun_at from pool_session"
                        + " where pool_id = :pool order by id desc limit :most offset :skipped")
                .param("pool", poolId)
                .params(Paging.of(page))
                .query((row, _) -> new SessionRow(
                        row.getLong("id"),
                        row.getLong("pool_id"),
                        row.getString("title"),
                        BoardReader.language(row),
                        SessionStep.valueOf(row.getString("step")),
                        Rows.moment(row, "begun_at")))
                .list();
    }

    /** @return its id */
    long begin(long poolId, long leaderId, SessionDraft draft) {
        return database.sql("""
                        insert into pool_session (pool_id, leader_id, title, language, join_code, step, dots, begun_at)
                        values (?, ?, ?, ?, ?, 'WAITING', ?, utc_timestamp(6)) returning id
                        """)
                .params(
                        poolId,
                        leaderId,
                        draft.title(),
                        draft.language().getLanguage(),
                        JoinCode.random(),
                        draft.dots())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Nobody else changes anything at the table until the transaction ends. */
    Optional<HeldSession> hold(long id) {
        return database.sql(HELD + " for update")
                .param(id)
                .query(SessionStore::held)
                .optional();
    }

    /** Its step stays as it is until the transaction ends; others may do the same at once. */
    HeldSession share(long id) {
        return database.sql(HELD + " lock in share mode")
                .param(id)
                .query(SessionStore::held)
                .single();
    }

    private static HeldSession held(ResultSet row, int number) throws SQLException {
        return new HeldSession(
                row.getLong("id"),
                row.getLong("pool_id"),
                SessionStep.valueOf(row.getString("step")),
                row.getInt("dots"));
    }

    void move(long id, SessionStep step) {
        database.sql("update pool_session set step = ? where id = ?")
                .params(step.name(), id)
                .update();
    }

    void changeCode(long id) {
        database.sql("update pool_session set join_code = ? where id = ?")
                .params(JoinCode.random(), id)
                .update();
    }

    void setDots(long id, int dots) {
        database.sql("update pool_session set dots = ? where id = ?")
                .params(dots, id)
                .update();
    }

    /** @return whether it is a theme of the session's pool, or none */
    boolean showTheme(long id, @Nullable Long theme) {
        return database.sql("""
                        update pool_session s set s.shown_theme = :theme where s.id = :id
                            and (:theme is null or exists (
                                select 1 from pool_theme t where t.id = :theme and t.pool_id = s.pool_id))
                        """).param("theme", theme).param("id", id).update() > 0;
    }

    /** By the code, while it is open. */
    Optional<Long> joinedBy(String code) {
        return database.sql("select id from pool_session where join_code = ?")
                .param(code)
                .query(Long.class)
                .optional();
    }

    Optional<Invitation> invitation(String code) {
        return database.sql("""
                        select s.id, s.title, s.language, p.question_en, p.question_nl, p.question_uk
                        from pool_session s join expert_pool p on p.id = s.pool_id where s.join_code = ?
                        """)
                .param(code)
                .query((row, _) -> new Invitation(
                        row.getLong("id"),
                        row.getString("title"),
                        BoardReader.language(row),
                        Rows.texts(row, "question")))
                .optional();
    }

    /** How many are there, and how many were ever. */
    record Seated(int now, int ever) {}

    Seated countPeople(long id) {
        return database.sql(
                        "select ifnull(sum(out_at is null), 0), count(*) from session_participant where session_id = ?")
                .param(id)
                .query((row, _) -> new Seated(row.getInt(1), row.getInt(2)))
                .single();
    }

    void sitDown(long id, byte[] tokenHash, SeatDraft draft) {
        database.sql("""
                        insert into session_participant (session_id, token_hash, nickname, party, joined_at)
                        values (?, ?, ?, ?, utc_timestamp(6))
                        """)
                .params(id, tokenHash, draft.nickname(), draft.party().name())
                .update();
    }

    /** Those who are there, in the order in which they came. */
    List<Participant> people(long id) {
        return database.sql("""
                        select id, number, nickname, party from (
                            select id, nickname, party, out_at, row_number() over (order by id) number
                            from session_participant where session_id = ?) p
                        where out_at is null order by id
                        """)
                .param(id)
                .query((row, _) -> new Participant(
                        row.getLong("id"),
                        row.getInt("number"),
                        row.getString("nickname"),
                        Party.valueOf(row.getString("party"))))
                .list();
    }

    /** Of somebody who is there. */
    Optional<Long> sessionOf(long participantId) {
        return database.sql("select session_id from session_participant where id = ? and out_at is null")
                .param(participantId)
                .query(Long.class)
                .optional();
    }

    void regroup(long participantId, Party party) {
        database.sql("update session_participant set party = ? where id = ?")
                .params(party.name(), participantId)
                .update();
    }

    void takeDotsBack(long id) {
        database.sql("delete from session_dot where session_id = ?").param(id).update();
    }

    /** Those who have neither an idea nor a dot on the table. */
    void throwOutIdle(long id) {
        database.sql("""
                        update session_participant a set a.nickname = '', a.out_at = utc_timestamp(6)
                        where a.session_id = ? and a.out_at is null
                            and not exists (select 1 from session_idea i where i.participant_id = a.id)
                            and not exists (select 1 from session_dot d where d.participant_id = a.id)
                        """).param(id).update();
    }

    /** Its name is gone; its ideas and dots stay. */
    void throwOut(long participantId) {
        database.sql("update session_participant set nickname = '', out_at = utc_timestamp(6) where id = ?")
                .param(participantId)
                .update();
    }
}
