package nl.perspectief.sessions;

import java.util.ArrayList;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionTheme;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions of expert pools, in this portal or one that runs elsewhere. */
public final class SessionTestData {

    public static final Promise PROMISE = promise("Avondlessen");

    private final JdbcClient database;

    public SessionTestData(JdbcClient database) {
        this.database = database;
    }

    public static Promise promise(String title) {
        return new Promise(title, ActionTheme.LANGUAGE, ActionTerm.SHORT, "Taalhuis", "Iryna", "Een lokaal zoeken");
    }

    /** A table at some step. */
    public long session(long pool, long leader, String title, SessionStep step, String code) {
        return database.sql("""
                        insert into pool_session (pool_id, leader_id, title, language, join_code, step, dots, begun_at)
                        values (?, ?, ?, 'nl', ?, ?, 5, utc_timestamp(6)) returning id
                        """)
                .params(pool, leader, title, code, step.name())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** For sessions whose code nobody needs to know. */
    public long session(long pool, long leader, String title, SessionStep step) {
        return session(pool, leader, title, step, JoinCode.random());
    }

    public long participant(long session, String token, String nickname, Party party) {
        return database.sql("""
                        insert into session_participant (session_id, token_hash, nickname, party, joined_at)
                        values (?, ?, ?, ?, utc_timestamp(6)) returning id
                        """)
                .params(session, Tokens.hash(token), nickname, party.name())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Under the pool's first theme. */
    public long idea(long session, long participant, String text) {
        return database.sql("""
                        insert into session_idea (session_id, theme_id, text, language, participant_id, added_at)
                        select s.id, min(t.id), ?, 'nl', ?, utc_timestamp(6)
                        from pool_session s join pool_theme t on t.pool_id = s.pool_id where s.id = ? group by s.id
                        returning id
                        """)
                .params(text, participant, session)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** One in which five of each group chose, and somebody sees to an idea. */
    public long chosen(long pool, long leader, String title) {
        var session = session(pool, leader, title, SessionStep.CHOOSE);
        var ideas = new ArrayList<Long>();
        for (var person = 0; person < Board.FEWEST; person++) {
            var resident = participant(session, "chosen-" + session + "-r" + person, "", Party.RESIDENT);
            var partner = participant(session, "chosen-" + session + "-p" + person, "", Party.PARTNER);
            ideas.add(idea(session, resident, "Een idee voor iedereen, nummer " + person));
            dot(session, resident, ideas.getFirst(), 1, 1);
            dot(session, resident, ideas.getLast(), 2, person == 0 ? 2 : 1);
            dot(session, partner, ideas.getFirst(), 1, 1);
        }
        step(session, SessionStep.WHO);
        promise(ideas.getFirst(), PROMISE);
        return session;
    }

    public void dot(long session, long participant, long idea, int number, int nth) {
        database.sql(
                        "insert into session_dot (participant_id, dot_no, session_id, idea_id, nth) values (?, ?, ?, ?, ?)")
                .params(participant, number, session, idea, nth)
                .update();
    }

    public void join(long idea, long to) {
        database.sql("update session_idea set joined_to = ? where id = ?")
                .params(to, idea)
                .update();
    }

    public void promise(long idea, Promise promise) {
        database.sql("""
                        insert into session_promise (idea_id, title, language, theme, term, organisation, person, first_step)
                        values (?, ?, 'nl', ?, ?, ?, ?, ?)
                        """)
                .params(
                        idea,
                        promise.title(),
                        promise.theme().name(),
                        promise.term().name(),
                        promise.organisation(),
                        promise.person(),
                        promise.firstStep())
                .update();
    }

    public void step(long session, SessionStep step) {
        database.sql("update pool_session set step = ? where id = ?")
                .params(step.name(), session)
                .update();
    }

    public long firstTheme(long session) {
        return database.sql(
                        "select min(t.id) from pool_theme t join pool_session s on s.pool_id = t.pool_id where s.id = ?")
                .param(session)
                .query(Long.class)
                .single();
    }
}
