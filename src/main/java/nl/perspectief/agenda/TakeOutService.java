package nl.perspectief.agenda;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes words out that nobody can change any more, such as those that name somebody; that they were there, and who took them
 * out when, is kept.
 */
@Service
@Transactional
@PreAuthorize(ActionSight.OVERSIGHT)
public class TakeOutService {

    private final HeldActions held;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    TakeOutService(HeldActions held, JdbcClient database, ApplicationEventPublisher events) {
        this.held = held;
        this.database = database;
        this.events = events;
    }

    /**
     * Leaves an ended action without its title, its text and its first step. Done twice, it changes nothing.
     *
     * @throws NotFoundException unless the user oversees it
     * @throws BadInputException while it runs
     */
    @TriedAgain
    public void takeOut(String number) {
        var action = held.hold(number).asOversight();
        BadInputException.unless(!action.state().isRunning(), "state", "agenda.bad.runs");
        database.sql("""
                        update action set version = version + 1, title_en = if(title_en = '', '', :gone),
                            title_nl = if(title_nl = '', '', :gone), title_uk = if(title_uk = '', '', :gone),
                            text_en = '', text_nl = '', text_uk = '', first_step = '', first_step_language = null,
                            taken_out_by = :me, taken_out_at = utc_timestamp(6)
                        where id = :id and taken_out_at is null
                        """)
                .param("gone", ActionText.GONE)
                .param("me", action.me())
                .param("id", action.id())
                .update();
        events.publishEvent(new PromisesChanged());
    }

    /**
     * Leaves a line of what happened to it without its words. Done twice, it changes nothing.
     *
     * @throws NotFoundException unless the user oversees the action
     */
    @TriedAgain
    public void takeOutOf(String number, long lineId) {
        var action = held.hold(number).asOversight();
        database.sql("""
                        update action_event set text = :gone, taken_out_by = :me, taken_out_at = utc_timestamp(6)
                        where id = :line and action_id = :action and text <> '' and taken_out_at is null
                        """)
                .param("gone", ActionText.GONE)
                .param("me", action.me())
                .param("line", lineId)
                .param("action", action.id())
                .update();
    }
}
