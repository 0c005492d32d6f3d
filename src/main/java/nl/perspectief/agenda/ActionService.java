package nl.perspectief.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Words;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.trail.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The action agenda: oversight says what is to be done, by whom and until when; whose it is accepts it, tells how far it
 * is, and finishes it with proof; the others read what was accepted.
 */
@Service
@Transactional
@PreAuthorize(ActionSight.READERS)
public class ActionService {

    private final ActionReader actions;
    private final HeldActions held;
    private final ActionStore store;
    private final ActionDrafts drafts;
    private final ActionNews news;
    private final QuotedNumbers numbers;
    private final Trail trail;
    private final Access access;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    ActionService(
            ActionReader actions,
            HeldActions held,
            ActionStore store,
            ActionDrafts drafts,
            ActionNews news,
            QuotedNumbers numbers,
            Trail trail,
            Access access,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.held = held;
        this.store = store;
        this.drafts = drafts;
        this.news = news;
        this.numbers = numbers;
        this.trail = trail;
        this.access = access;
        this.database = database;
        this.events = events;
    }

    /** Those that the user may see: what is due first on top, what has ended below. */
    @Transactional(readOnly = true)
    public List<ActionRow> list(ActionFilter filter, Pageable page) {
        return actions.rows(access.standing(), filter, page);
    }

    /** The same in the order of their deadlines, whether they have ended or not. */
    @Transactional(readOnly = true)
    public List<ActionRow> timeline(ActionFilter filter, Pageable page) {
        return actions.byDue(access.standing(), filter, page);
    }

    /**
     * The first of each state.
     *
     * @param most of each
     */
    @Transactional(readOnly = true)
    public List<ActionRow> board(ActionFilter filter, int most) {
        return actions.board(access.standing(), filter, most);
    }

    /** How many {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count(ActionFilter filter) {
        return actions.count(access.standing(), filter);
    }

    /** @param most of each kind */
    @Transactional(readOnly = true)
    public WaitingActions waiting(int most) {
        return actions.waiting(access.standing(), most);
    }

    /** @throws NotFoundException unless the user may see it */
    @Transactional(readOnly = true)
    public Action find(String number) {
        var standing = access.standing();
        var action = actions.find(standing, number);
        return action.with(actions.lines(standing, action.id(), Long.MAX_VALUE));
    }

    /**
     * What happened before one of its lines, earliest first, at most {@value Action#LINES} lines.
     *
     * @throws NotFoundException unless the user may see the action
     */
    @Transactional(readOnly = true)
    public List<ActionLine> earlier(String number, long lineId) {
        var standing = access.standing();
        return actions.lines(standing, actions.find(standing, number).id(), lineId);
    }

    /**
     * Proposes an action; the organisation, if there is one, is asked to accept it.
     *
     * @return its number
     * @throws NotFoundException unless the user oversees the municipality, and for an organisation, a person and a location
     *     that aren't there
     * @throws BadInputException for what can't be taken; see {@link ActionDraft}
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public String add(long municipalityId, ActionDraft draft) {
        access.requireOversightOf(municipalityId);
        // numbers first, and organisations after them, as whoever proposes one for an organisation does
        var number = numbers.next("A", "action_counter", municipalityId);
        var checked = drafts.checked(municipalityId, draft, Optional.empty());
        var id = store.add(municipalityId, number, checked, false);
        store.say(id, ActionEventKind.PROPOSED, me(), null);
        assign(id, checked);
        return QuotedNumbers.readBy(access.standing(), code(municipalityId), number);
    }

    /**
     * Changes what it says, whose it is or until when. Given to another organisation, it waits for that one to accept it.
     *
     * @param version that the user read
     * @throws NotFoundException as {@link #add}
     * @throws ChangedMeanwhileException when somebody changed it since
     * @throws BadInputException when it has ended, and for what can't be taken
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public void change(String number, int version, ActionDraft draft) {
        var action = held.hold(number).asOversight().running().read(version);
        var before = actions.find(access.standing(), number).draft();
        var checked = drafts.checked(action.municipalityId(), draft, Optional.of(action));
        if (checked.equals(before)) {
            return;
        }
        var doers = news.doers(List.of(action.id()));
        store.change(action, checked);
        events.publishEvent(new PromisesChanged());
        news.tellFormer(doers, List.of(action.id()), "taken:" + action.id() + ":" + version, me());
        if (!Objects.equals(checked.organisationId(), action.organisationId())) {
            if (checked.organisationId() == null) {
                store.sayReleased(action, ActionEventKind.RELEASED, null);
            }
            assign(action.id(), checked);
        } else if (!Objects.equals(checked.personId(), action.personId())) {
            var line = store.say(action.id(), ActionEventKind.CHANGED, me(), null);
            news.tellResponsible(action.id(), News.ASSIGNED, "line:" + line, me());
        } else {
            news.tellResponsible(action.id(), News.CHANGED, "change:" + action.id() + ":" + version, me());
        }
        if (!Objects.equals(checked.deadline(), action.deadline())) {
            store.sayMoved(action, checked.deadline());
        }
        if (!checked.saysTheSameAs(before)) {
            store.sayChanged(action, before, checked);
        }
    }

    private void assign(long actionId, ActionDraft draft) {
        var organisation = draft.organisationId();
        if (organisation != null) {
            var line = store.sayAssigned(actionId, me(), organisation);
            news.tellResponsible(actionId, News.ASSIGNED, "line:" + line, me());
        }
    }

    /**
     * @throws NotFoundException unless the user oversees it
     * @throws BadInputException when it has ended, and without a reason
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public void stop(String number, Words reason) {
        var action = held.hold(number).asOversight().running();
        reason.requireSome();
        move(action, ActionState.STOPPED);
        var line = store.say(action.id(), ActionEventKind.STOPPED, me(), reason);
        news.tellResponsible(action.id(), News.STOPPED, "line:" + line, me());
    }

    /**
     * Promises what it says.
     *
     * @param version that the user read
     * @throws NotFoundException unless it is the user's to do
     * @throws BadInputException when it is accepted already or has ended, and without a deadline
     * @throws ChangedMeanwhileException when oversight changed it since
     */
    @TriedAgain
    @PreAuthorize(ActionSight.RESPONSIBLE)
    public void accept(String number, int version) {
        var action = held.hold(number).asResponsible().running();
        BadInputException.unless(action.state() == ActionState.PROPOSED, "state", "agenda.bad.accepted");
        action.read(version);
        BadInputException.unless(action.deadline() != null, "deadline", "agenda.bad.noDeadline");
        move(action, ActionState.ACCEPTED);
        var line = store.say(action.id(), ActionEventKind.ACCEPTED, me(), null);
        news.tellOversight(action.id(), News.ACCEPTED, "line:" + line, me());
    }

    /**
     * Says that who is asked can't do it; oversight asks another one, or stops it.
     *
     * @throws NotFoundException unless it is the user's to do
     * @throws BadInputException when it is accepted already or has ended, and without a reason
     */
    @TriedAgain
    @PreAuthorize(ActionSight.RESPONSIBLE)
    public void decline(String number, Words reason) {
        var action = held.hold(number).asResponsible().running();
        BadInputException.unless(action.state() == ActionState.PROPOSED, "state", "agenda.bad.accepted");
        reason.requireSome();
        var doers = news.doers(List.of(action.id()));
        store.release(action);
        var line = store.sayReleased(action, ActionEventKind.DECLINED, reason);
        news.tellOversight(action.id(), News.DECLINED, "line:" + line, me());
        news.tellFormer(doers, List.of(action.id()), "taken:" + action.id() + ":" + action.version(), me());
    }

    /**
     * Tells how far it is; with the first of these it is under way.
     *
     * @throws NotFoundException unless it is the user's to do
     * @throws BadInputException unless it is accepted, when it has ended, and without words
     */
    @TriedAgain
    @PreAuthorize(ActionSight.RESPONSIBLE)
    public void report(String number, Words words) {
        var action = held.hold(number).asResponsible().accepted();
        words.requireSome();
        if (action.state() == ActionState.ACCEPTED) {
            move(action, ActionState.UNDER_WAY);
        }
        store.say(action.id(), ActionEventKind.NOTED, me(), words);
    }

    /**
     * Ends it, once; what it came of hears so.
     *
     * @param version that the user read: what is done can't be said otherwise any more
     * @param proof what was done, and where it can be seen
     * @throws NotFoundException unless it is the user's to do
     * @throws ChangedMeanwhileException when somebody changed it since
     * @throws BadInputException unless it is accepted, when it has ended, and without proof
     */
    @TriedAgain
    @PreAuthorize(ActionSight.RESPONSIBLE)
    public void finish(String number, int version, Words proof) {
        var action = held.hold(number).asResponsible().accepted().read(version);
        proof.requireSome();
        move(action, ActionState.DONE);
        var line = store.say(action.id(), ActionEventKind.FINISHED, me(), proof);
        news.tellOversight(action.id(), News.FINISHED, "line:" + line, me());
        var origins = trail.before(action.thing());
        events.publishEvent(new ActionCompleted(action.id(), action.number(), action.municipalityId(), origins, me()));
    }

    private void move(HeldAction action, ActionState state) {
        store.move(action, state);
        events.publishEvent(new PromisesChanged());
    }

    private String code(long municipalityId) {
        return database.sql("select code from municipality where id = ?")
                .param(municipalityId)
                .query(String.class)
                .single();
    }

    private long me() {
        return access.standing().personId();
    }
}
