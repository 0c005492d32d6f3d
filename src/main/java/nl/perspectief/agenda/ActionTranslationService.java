package nl.perspectief.agenda;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an action that has ended into languages in which it isn't; what stands stays. One that runs is changed instead. */
@Service
@Transactional
@PreAuthorize(ActionSight.OVERSIGHT)
public class ActionTranslationService {

    private final HeldActions held;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ActionTranslationService(HeldActions held, JdbcClient database, ApplicationEventPublisher events) {
        this.held = held;
        this.database = database;
        this.events = events;
    }

    /**
     * Adds a title, and a text where there is one, in each language in which there is no title.
     *
     * @param added what it says in others is not looked at
     * @throws NotFoundException unless the user oversees it
     * @throws BadInputException while it runs, when its words were taken out, without any title, and for what is too long
     */
    @TriedAgain
    public void translate(String number, ActionText added) {
        var action = held.hold(number).asOversight();
        BadInputException.unless(!action.state().isRunning(), "state", "agenda.bad.runs");
        var words = added.cleaned();
        var changed = database.sql("""
                        update action set version = version + 1,
                            translated_by = if('' in (title_en, title_nl, title_uk), :me, translated_by),
                            translated_at = if('' in (title_en, title_nl, title_uk), utc_timestamp(6), translated_at),
                            text_en = if(title_en = '', :textEn, text_en), title_en = if(title_en = '', :titleEn, title_en),
                            text_nl = if(title_nl = '', :textNl, text_nl), title_nl = if(title_nl = '', :titleNl, title_nl),
                            text_uk = if(title_uk = '', :textUk, text_uk), title_uk = if(title_uk = '', :titleUk, title_uk)
                        where id = :id and taken_out_at is null
                        """)
                .param("id", action.id())
                .param("me", action.me())
                .param("titleEn", words.title().en())
                .param("titleNl", words.title().nl())
                .param("titleUk", words.title().uk())
                .param("textEn", words.text().en())
                .param("textNl", words.text().nl())
                .param("textUk", words.text().uk())
                .update();
        BadInputException.unless(changed > 0, "state", "agenda.bad.takenOut");
        events.publishEvent(new PromisesChanged());
    }
}
