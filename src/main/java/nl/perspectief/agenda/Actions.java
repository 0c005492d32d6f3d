package nl.perspectief.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.perspectief.base.BadInputException;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules propose actions and read what was promised, in their transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Actions {

    private final JdbcClient database;
    private final ActionStore store;
    private final OrganisationStore organisations;
    private final ActionNews news;
    private final QuotedNumbers numbers;
    private final Trail trail;
    private final ActionReader actions;
    private final Access access;

    Actions(
            JdbcClient database,
            ActionStore store,
            OrganisationStore organisations,
            ActionNews news,
            QuotedNumbers numbers,
            Trail trail,
            ActionReader actions,
            Access access) {
        this.database = database;
        this.store = store;
        this.organisations = organisations;
        this.news = news;
        this.numbers = numbers;
        this.trail = trail;
        this.actions = actions;
        this.access = access;
    }

    /**
     * Proposes an action, unless one that came of the same thing has not ended yet.
     *
     * @return its number, without its municipality; empty when there is one already
     * @throws BadInputException for a text that has no title, or is too long
     */
    public Optional<String> propose(Proposal proposal) {
        var from = Set.of(proposal.from());
        return propose(proposal, from, () -> open(from).isPresent());
    }

    /**
     * Proposes one that comes of several things.
     *
     * @param from all of them
     * @param running whether there is one already; asked again when nobody else can propose there
     * @return as {@link #propose(Proposal)}
     * @throws BadInputException as {@link #propose(Proposal)}
     */
    public Optional<String> propose(Proposal proposal, Collection<Thing> from, BooleanSupplier running) {
        if (running.getAsBoolean()) {
            return Optional.empty();
        }
        // others that propose there wait for this, so that of two at once the second sees the first
        var number = numbers.next("A", "action_counter", proposal.municipalityId());
        var me = proposal.personId();
        if (running.getAsBoolean()) {
            return Optional.empty();
        }
        var promised = proposal.promised();
        var organisation = promised == null
                ? null
                : (Long) organisations.holdNamed(proposal.municipalityId(), promised.organisation());
        var id = store.add(
                proposal.municipalityId(),
                number,
                new ActionDraft(
                        proposal.text().cleaned(),
                        proposal.theme(),
                        proposal.term(),
                        organisation,
                        null,
                        proposal.deadline(),
                        proposal.locationId(),
                        promised == null ? null : ActionDrafts.some(promised.firstStep())),
                proposal.needsText());
        store.say(id, ActionEventKind.PROPOSED, me, promised == null ? null : ActionDrafts.some(promised.said()));
        if (organisation != null) {
            var line = store.sayAssigned(id, me, organisation);
            news.tellResponsible(id, News.ASSIGNED, "line:" + line, me == null ? 0 : me);
        }
        trail.link(from, new Thing(Thing.Kind.ACTION, id));
        return Optional.of(number);
    }

    /**
     * Says to those who did an action and to oversight that what it was to mend no longer fails.
     *
     * @param me who found so, and knows
     */
    public void tellMended(long actionId, long me) {
        var cause = "mended:" + actionId;
        news.tellResponsible(actionId, News.MENDED, cause, me);
        news.tellOversight(actionId, News.MENDED, cause, me);
    }

    /** What is promised in a municipality or done, what is due first on top and what is done below. */
    public List<ActionRow> promised(long municipalityId, int most) {
        return actions.promised(access.standing(), municipalityId, most);
    }

    /** One that came of any of these things, all of one kind, and has not ended yet. */
    public Optional<Thing> open(Collection<Thing> from) {
        return from.isEmpty()
                ? Optional.empty()
                : database.sql("""
                        select a.id from trail_link l join action a on a.id = l.to_id
                        where l.from_kind = :kind and l.from_id in (:ids) and l.to_kind = 'ACTION' and a.ended = 0
                        order by a.id limit 1
                        """)
                        .param("kind", from.iterator().next().kind().name())
                        .param("ids", from.stream().map(Thing::id).toList())
                        .query((row, _) -> new Thing(Thing.Kind.ACTION, row.getLong(1)))
                        .optional();
    }
}
