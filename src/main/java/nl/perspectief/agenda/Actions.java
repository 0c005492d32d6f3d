package nl.perspectief.agenda;

import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules propose actions, in the transaction of what they come of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Actions {

    private final JdbcClient database;
    private final ActionStore store;
    private final QuotedNumbers numbers;
    private final Trail trail;

    Actions(JdbcClient database, ActionStore store, QuotedNumbers numbers, Trail trail) {
        this.database = database;
        this.store = store;
        this.numbers = numbers;
        this.trail = trail;
    }

    /**
     * Proposes an action, unless one that came of the same thing has not ended yet.
     *
     * @return its number, without its municipality; empty when there is one already
     * @throws BadInputException for a text that has no title, or is too long
     */
    public Optional<String> propose(Proposal proposal) {
        if (isOpen(proposal.from())) {
            return Optional.empty();
        }
        // others that propose there wait for this, so that of two at once the second sees the first
        var number = numbers.next("A", "action_counter", proposal.municipalityId());
        if (isOpen(proposal.from())) {
            return Optional.empty();
        }
        var firstStep = proposal.firstStep();
        var id = store.add(
                proposal.municipalityId(),
                number,
                new ActionDraft(
                        proposal.text().cleaned(),
                        proposal.theme(),
                        proposal.term(),
                        null,
                        null,
                        null,
                        proposal.locationId(),
                        firstStep == null || firstStep.isEmpty() ? null : firstStep));
        store.say(id, ActionEventKind.PROPOSED, proposal.personId(), null);
        trail.link(proposal.from(), new Thing(Thing.Kind.ACTION, id));
        return Optional.of(number);
    }

    /** Whether an action that came of it has not ended yet. */
    public boolean isOpen(Thing from) {
        return database.sql("""
                        select count(*) from trail_link l join action a on a.id = l.to_id
                        where l.from_kind = ? and l.from_id = ? and l.to_kind = 'ACTION' and a.ended = 0
                        """)
                        .params(from.kind().name(), from.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
