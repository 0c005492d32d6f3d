package nl.perspectief.sessions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.Actions;
import nl.perspectief.agenda.Proposal;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends a session for good: its outcome is kept as numbers, what was promised becomes proposed actions, and nothing is left
 * of who was there.
 */
@Component
class Closing {

    private static final String RESULTS = """
            insert into session_result (idea_id, dots, residents, partners)
            select i.id, if(:told, count(a.id), 0), if(:apart, sum(ifnull(a.party = 'RESIDENT', 0)), null),
                if(:apart, sum(ifnull(a.party = 'PARTNER', 0)), null)
            from session_idea i
            left join session_dot d on d.idea_id = i.id
            left join session_participant a on a.id = d.participant_id
            where i.session_id = :session and i.joined_to is null group by i.id
            """;

    private static final String PROMISED = """
            select i.id, i.text, i.language, i.text_en, i.text_nl, i.text_uk, p.title, p.theme, p.term, p.organisation, p.person, p.first_step
            from session_promise p join session_idea i on i.id = p.idea_id
            where i.session_id = ? and not p.taken_back order by i.id
            """;

    private final JdbcClient database;
    private final BoardReader boards;
    private final Actions actions;
    private final Trail trail;

    Closing(JdbcClient database, BoardReader boards, Actions actions, Trail trail) {
        this.database = database;
        this.boards = boards;
        this.actions = actions;
        this.trail = trail;
    }

    /**
     * @param id of a session that is held
     * @param personId who closes it; null when it closes by itself
     */
    void close(long id, long municipalityId, @Nullable Long personId) {
        var before = boards.head(id);
        var apart = before.bothAreMany();
        database.sql(RESULTS)
                .param("told", before.areMany())
                .param("apart", apart)
                .param("session", id)
                .update();
        answered(id);
        promised(id).forEach(promised -> actions.propose(promised.proposal(municipalityId, personId)));
        for (var statement : List.of(
                "update session_promise p join session_idea i on i.id = p.idea_id set p.person = '' where i.session_id = ?",
                "update session_idea set participant_id = null where session_id = ?",
                "delete from session_dot where session_id = ?",
                "delete from session_participant where session_id = ?")) {
            database.sql(statement).param(id).update();
        }
        database.sql("""
                        update pool_session set step = 'CLOSED', closed_at = utc_timestamp(6), join_code = null,
                            people = :people, apart = :apart
                        where id = :session
                        """)
                .param("people", before.people())
                .param("apart", apart)
                .param("session", id)
                .update();
    }

    /**
     * Ideas that somebody sees to came of the insights that they answer, also those of ideas that were joined to them. The
     * others stay in the session's outcome alone, since they may be many.
     */
    private void answered(long sessionId) {
        database.sql("""
                        select distinct p.idea_id idea, i.insight_id from session_idea i
                        join session_promise p on p.idea_id = ifnull(i.joined_to, i.id) and not p.taken_back
                        where i.session_id = ? and i.insight_id is not null order by 1, 2
                        """)
                .param(sessionId)
                .query((row, _) -> Map.entry(
                        new Thing(Thing.Kind.INSIGHT, row.getLong("insight_id")),
                        new Thing(Thing.Kind.IDEA, row.getLong("idea"))))
                .list()
                .forEach(answer -> trail.link(answer.getKey(), answer.getValue()));
    }

    private List<Promised> promised(long sessionId) {
        return database.sql(PROMISED)
                .param(sessionId)
                .query((row, _) -> new Promised(
                        row.getLong("id"),
                        row.getString("text"),
                        BoardReader.language(row),
                        Rows.texts(row, "text"),
                        new Promise(
                                row.getString("title"),
                                ActionTheme.valueOf(row.getString("theme")),
                                ActionTerm.valueOf(row.getString("term")),
                                row.getString("organisation"),
                                row.getString("person"),
                                row.getString("first_step"))))
                .list();
    }

    /** @param translated the idea in the languages in which the leader put it; empty in others */
    private record Promised(long ideaId, String text, Locale language, Texts translated, Promise promise) {

        /**
         * Its text says the idea in full, and in each language in which that was put, so that who promised it reads it; who
         * of the organisation said so stands in its history alone.
         */
        private Proposal proposal(long municipalityId, @Nullable Long personId) {
            return new Proposal(
                    municipalityId,
                    null,
                    ActionText.abridged(Texts.of(this::title), Texts.of(this::more)),
                    promise.theme(),
                    promise.term(),
                    new Thing(Thing.Kind.IDEA, ideaId),
                    personId,
                    null,
                    new Proposal.Promised(
                            promise.organisation(),
                            new Words(promise.person(), language),
                            new Words(promise.firstStep(), language)),
                    false);
        }

        private String title(Locale reader) {
            return reader.equals(language) ? promise.title() : translated.in(reader);
        }

        private String more(Locale reader) {
            var whole = reader.equals(language) ? text : translated.in(reader);
            return whole.equals(title(reader)) && whole.length() <= ActionText.LONGEST_TITLE ? "" : whole;
        }
    }
}
