package nl.perspectief.sessions;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ideas, the dots on them and who sees to them; the session is held. */
@Component
class IdeaStore {

    private final JdbcClient database;

    IdeaStore(JdbcClient database) {
        this.database = database;
    }

    /** @param joinedTo null for one that stands by itself */
    record Held(
            long id,
            long sessionId,
            String language,
            @Nullable Long joinedTo) {}

    /** It may change until its session is held. */
    Optional<Held> find(long id) {
        return database.sql("select id, session_id, language, joined_to from session_idea where id = ?")
                .param(id)
                .query((row, _) -> new Held(
                        row.getLong("id"),
                        row.getLong("session_id"),
                        row.getString("language"),
                        row.getObject("joined_to", Long.class)))
                .optional();
    }

    boolean isOf(long participantId, long ideaId) {
        return database.sql("select count(*) from session_idea where id = ? and participant_id = ?")
                        .params(ideaId, participantId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int countOfParticipant(long participantId) {
        return count("select count(*) from session_idea where participant_id = ?", participantId);
    }

    int count(long sessionId) {
        return count("select count(*) from session_idea where session_id = ?", sessionId);
    }

    int countDotsOn(long ideaId) {
        return count("select count(*) from session_dot where idea_id = ?", ideaId);
    }

    int countJoinedTo(long ideaId) {
        return count("select count(*) from session_idea where joined_to = ?", ideaId);
    }

    /** Those of other ideas of its session. */
    int countOtherPromises(Held idea) {
        return database.sql("select count(*) from session_promise p join session_idea i on i.id = p.idea_id"
                        + " where i.session_id = ? and i.id <> ? and not p.taken_back")
                .params(idea.sessionId(), idea.id())
                .query(Integer.class)
                .single();
    }

    private int count(String sql, long id) {
        return database.sql(sql).param(id).query(Integer.class).single();
    }

    boolean isThemeOf(HeldSession session, long themeId) {
        return database.sql("select count(*) from pool_theme where id = ? and pool_id = ? and not retired")
                        .params(themeId, session.poolId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(long sessionId, long participantId, IdeaDraft draft) {
        database.sql("""
                        insert into session_idea (session_id, theme_id, insight_id, text, language, participant_id, added_at)
                        values (?, ?, ?, ?, ?, ?, utc_timestamp(6))
                        """)
                .param(sessionId)
                .param(draft.themeId())
                .param(draft.insightId())
                .param(draft.text())
                .param(draft.language().getLanguage())
                .param(participantId)
                .update();
    }

    /** In the other languages; what was said stays. */
    void translate(Held idea, Texts words) {
        database.sql("update session_idea set text_en = :en, text_nl = :nl, text_uk = :uk where id = :id")
                .param("id", idea.id())
                .params(Languages.ALL.stream()
                        .collect(toMap(
                                Locale::getLanguage,
                                each -> each.getLanguage().equals(idea.language()) ? "" : words.in(each))))
                .update();
    }

    /** @param to null: it stands by itself again */
    void join(long ideaId, @Nullable Long to) {
        database.sql("update session_idea set joined_to = ? where id = ?")
                .param(to)
                .param(ideaId)
                .update();
    }

    /** With the dots on it, which their givers have again. */
    void remove(long ideaId) {
        for (var statement :
                List.of("delete from session_dot where idea_id = ?", "delete from session_idea where id = ?")) {
            database.sql(statement).param(ideaId).update();
        }
    }

    /** How many of somebody's dots are on which idea. */
    Map<Long, Integer> dotsOf(long participantId) {
        var dots = new HashMap<Long, Integer>();
        database.sql("select idea_id, count(*) dots from session_dot where participant_id = ? group by idea_id")
                .param(participantId)
                .query((row, _) -> dots.put(row.getLong("idea_id"), row.getInt("dots")))
                .list();
        return dots;
    }

    /** The first that is free of all that the participant has, which is held. */
    void give(HeldSession session, long participantId, long ideaId, int nth) {
        database.sql("""
                        insert into session_dot (participant_id, dot_no, session_id, idea_id, nth)
                        select :participant, min(n.dot_no), :session, :idea, :nth from (
                            select 1 dot_no union all
                            select d.dot_no + 1 from session_dot d where d.participant_id = :participant) n
                        where not exists (
                            select 1 from session_dot d where d.participant_id = :participant and d.dot_no = n.dot_no)
                        """)
                .param("participant", participantId)
                .param("session", session.id())
                .param("idea", ideaId)
                .param("nth", nth)
                .update();
    }

    void takeBack(long participantId, long ideaId, int nth) {
        database.sql("delete from session_dot where participant_id = ? and idea_id = ? and nth = ?")
                .params(participantId, ideaId, nth)
                .update();
    }

    void promise(Held idea, Promise promise) {
        database.sql("""
                        insert into session_promise (idea_id, title, language, theme, term, organisation, person, first_step)
                        values (:idea, :title, :language, :theme, :term, :organisation, :person, :firstStep)
                        on duplicate key update title = values(title), theme = values(theme), term = values(term),
                            organisation = values(organisation), person = values(person),
                            first_step = values(first_step), taken_back = false
                        """)
                .param("idea", idea.id())
                .param("title", promise.title())
                .param("language", idea.language())
                .param("theme", promise.theme().name())
                .param("term", promise.term().name())
                .param("organisation", promise.organisation())
                .param("person", promise.person())
                .param("firstStep", promise.firstStep())
                .update();
    }

    void takePromiseBack(long ideaId) {
        database.sql("update session_promise set taken_back = true, person = '' where idea_id = ?")
                .param(ideaId)
                .update();
    }
}
