package nl.perspectief.agenda;

import java.time.LocalDate;
import nl.perspectief.base.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes what becomes of actions, by the database's clock. */
@Component
class ActionStore {

    private final JdbcClient database;

    ActionStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param needsText see {@link Proposal}
     * @return its id
     */
    long add(long municipalityId, String number, ActionDraft draft, boolean needsText) {
        return described(database.sql("""
                                insert into action (version, municipality_id, number, title_en, title_nl, title_uk,
                                    text_en, text_nl, text_uk, theme, term, state, organisation_id, person_id, deadline,
                                    location_id, first_step, first_step_language, needs_text, proposed_at, changed_at, reminded)
                                values (0, :municipality, :number, :titleEn, :titleNl, :titleUk,
                                    :textEn, :textNl, :textUk, :theme, :term, 'PROPOSED', :organisation, :person, :deadline,
                                    :location, :firstStep, :firstStepLanguage, :needsText, utc_timestamp(6), utc_timestamp(6), 'NONE')
                                returning id
                                """), draft)
                .param("municipality", municipalityId)
                .param("number", number)
                .param("needsText", needsText)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** With a new organisation it begins anew; with that or a new deadline its reminders do. */
    void change(HeldAction action, ActionDraft draft) {
        described(database.sql("""
                                update action set version = version + 1,
                                    title_en = :titleEn, title_nl = :titleNl, title_uk = :titleUk,
                                    text_en = :textEn, text_nl = :textNl, text_uk = :textUk, theme = :theme, term = :term,
                                    changed_at = if(organisation_id <=> :organisation, changed_at, utc_timestamp(6)),
                                    state = if(organisation_id <=> :organisation, state, 'PROPOSED'),
                                    reminded = if(deadline <=> :deadline and organisation_id <=> :organisation, reminded, 'NONE'),
                                    organisation_id = :organisation, person_id = :person, deadline = :deadline,
                                    location_id = :location, first_step = :firstStep,
                                    first_step_language = :firstStepLanguage
                                where id = :id
                                """), draft).param("id", action.id()).update();
    }

    /** Nobody is asked any more. */
    void release(HeldAction action) {
        database.sql("""
                        update action set version = version + 1, organisation_id = null, person_id = null,
                            changed_at = utc_timestamp(6), reminded = 'NONE'
                        where id = ?
                        """).param(action.id()).update();
    }

    private static StatementSpec described(StatementSpec statement, ActionDraft draft) {
        var title = draft.text().title();
        var text = draft.text().text();
        var firstStep = draft.firstStep();
        return statement
                .param("titleEn", title.en())
                .param("titleNl", title.nl())
                .param("titleUk", title.uk())
                .param("textEn", text.en())
                .param("textNl", text.nl())
                .param("textUk", text.uk())
                .param("theme", draft.theme().name())
                .param("term", draft.term().name())
                .param("organisation", draft.organisationId())
                .param("person", draft.personId())
                .param("deadline", draft.deadline())
                .param("location", draft.locationId())
                .param("firstStep", firstStep == null ? "" : firstStep.text())
                .param(
                        "firstStepLanguage",
                        firstStep == null ? null : firstStep.language().getLanguage());
    }

    void move(HeldAction action, ActionState state) {
        database.sql("""
                        update action set state = :state, changed_at = utc_timestamp(6),
                            accepted_at = if(:state = 'ACCEPTED', ifnull(accepted_at, utc_timestamp(6)), accepted_at)
                        where id = :id
                        """).param("state", state.name()).param("id", action.id()).update();
    }

    /**
     * Adds a line to what happened.
     *
     * @param personId null when it followed from something else
     * @return its id
     */
    long say(long actionId, ActionEventKind kind, @Nullable Long personId, @Nullable Words words) {
        return say(actionId, kind, personId, words, null, null, null);
    }

    /** That it was given to an organisation. */
    long sayAssigned(long actionId, @Nullable Long personId, long organisationId) {
        return say(actionId, ActionEventKind.ASSIGNED, personId, null, organisationId, null, null);
    }

    /**
     * That the organisation it was given to no longer has it, and no other one.
     *
     * @param why of a {@link ActionEventKind#DECLINED}
     */
    long sayReleased(HeldAction action, ActionEventKind kind, @Nullable Words why) {
        return say(action.id(), kind, action.me(), why, action.organisationId(), null, null);
    }

    /** That it has another deadline. */
    long sayMoved(HeldAction action, @Nullable LocalDate deadline) {
        return say(action.id(), ActionEventKind.MOVED, action.me(), null, null, action.deadline(), deadline);
    }

    /** That it says something else; with another theme or term, that one and the one before. */
    void sayChanged(HeldAction action, ActionDraft before, ActionDraft after) {
        database.sql("""
                        insert into action_event (action_id, kind, person_id, happened_at, text,
                            old_theme, new_theme, old_term, new_term)
                        values (:action, 'CHANGED', :person, utc_timestamp(6), '',
                            if(:oldTheme = :newTheme, null, :oldTheme), if(:oldTheme = :newTheme, null, :newTheme),
                            if(:oldTerm = :newTerm, null, :oldTerm), if(:oldTerm = :newTerm, null, :newTerm))
                        """)
                .param("action", action.id())
                .param("person", action.me())
                .param("oldTheme", before.theme().name())
                .param("newTheme", after.theme().name())
                .param("oldTerm", before.term().name())
                .param("newTerm", after.term().name())
                .update();
    }

    private long say(
            long actionId,
            ActionEventKind kind,
            @Nullable Long personId,
            @Nullable Words words,
            @Nullable Long organisationId,
            @Nullable LocalDate oldDeadline,
            @Nullable LocalDate newDeadline) {
        return database.sql("""
                        insert into action_event (action_id, kind, person_id, happened_at, organisation_id,
                            old_deadline, new_deadline, text, language)
                        values (:action, :kind, :person, utc_timestamp(6), :organisation, :old, :new, :text, :language)
                        returning id
                        """)
                .param("action", actionId)
                .param("kind", kind.name())
                .param("person", personId)
                .param("organisation", organisationId)
                .param("old", oldDeadline)
                .param("new", newDeadline)
                .param("text", words == null ? "" : words.text())
                .param("language", words == null ? null : words.language().getLanguage())
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
