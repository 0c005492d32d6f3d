package nl.perspectief.sessions;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.experts.PoolService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the leader of a session does at its table: with the people, their ideas, and what is promised. */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class TableService {

    /** So many ideas of a session become actions at most. */
    static final int MOST_PROMISES = 30;

    private final SessionStore store;
    private final SessionReader sessions;
    private final IdeaStore ideas;
    private final SessionWatch watch;

    TableService(SessionStore store, SessionReader sessions, IdeaStore ideas, SessionWatch watch) {
        this.store = store;
        this.sessions = sessions;
        this.ideas = ideas;
        this.watch = watch;
    }

    /**
     * Mends for whom somebody sits there.
     *
     * @throws NotFoundException unless the user leads the session, and the participant is there
     * @throws BadInputException once the participant gave dots: their number of each group would show which
     */
    @TriedAgain
    public void regroup(long participantId, Party party) {
        var session = sessions.hold(sessionOf(participantId));
        BadInputException.unless(ideas.dotsOf(participantId).isEmpty(), "party", "sessions.bad.gaveDots");
        store.regroup(participantId, party);
        changed(session);
    }

    /**
     * The participant can do nothing more. The ideas stay, and so do the dots: whoever saw them go would know whose they
     * were. They go with everybody's, when the leader goes back from choosing.
     *
     * @throws NotFoundException unless the user leads the session, and the participant is there
     * @throws BadInputException once it is told what was chosen
     */
    @TriedAgain
    public void throwOut(long participantId) {
        var session = sessions.hold(sessionOf(participantId));
        BadInputException.unless(!session.step().tellsOfGroups(), "step", "sessions.bad.chosen");
        store.throwOut(participantId);
        changed(session);
    }

    private long sessionOf(long participantId) {
        return store.sessionOf(participantId).orElseThrow(() -> new NotFoundException("participant " + participantId));
    }

    /**
     * Says that an idea says the same as another one, which stays.
     *
     * @throws NotFoundException unless the user leads their session
     * @throws BadInputException unless ideas are added or chosen, for one that has dots or others joined to it, and for
     *     another one that is joined itself
     */
    @TriedAgain
    public void join(long ideaId, long toId) {
        var session = holdArranged(ideaId);
        var to = find(toId);
        BadInputException.unless(
                ideaId != toId && to.sessionId() == session.id() && to.joinedTo() == null,
                "idea",
                "sessions.bad.joined");
        BadInputException.unless(ideas.countJoinedTo(ideaId) == 0, "idea", "sessions.bad.joined");
        BadInputException.unless(ideas.countDotsOn(ideaId) == 0, "idea", "sessions.bad.hasDots");
        ideas.join(ideaId, toId);
        changed(session);
    }

    /**
     * Takes that back.
     *
     * @throws NotFoundException unless the user leads its session
     * @throws BadInputException unless ideas are added or chosen
     */
    @TriedAgain
    public void split(long ideaId) {
        var session = holdArranged(ideaId);
        ideas.join(ideaId, null);
        changed(session);
    }

    /**
     * Takes an idea off the table for good, which should not be there; the dots on it are their givers' again.
     *
     * @throws NotFoundException unless the user leads its session
     * @throws BadInputException unless ideas are added or chosen, and while others are joined to it
     */
    @TriedAgain
    public void remove(long ideaId) {
        var session = holdArranged(ideaId);
        BadInputException.unless(ideas.countJoinedTo(ideaId) == 0, "idea", "sessions.bad.othersJoined");
        ideas.remove(ideaId);
        changed(session);
    }

    /**
     * Says what an idea says in the other languages, instead of what was said of that before. What is given in its own is
     * left out: it stays as it was said.
     *
     * @throws NotFoundException unless the user leads its session
     */
    @TriedAgain
    public void translate(long ideaId, IdeaTranslation translation) {
        var session = hold(ideaId);
        ideas.translate(find(ideaId), translation.words());
        changed(session);
    }

    /**
     * Says who sees to an idea, instead of what was said before. When the session closes it becomes a proposed action.
     *
     * @throws NotFoundException unless the user leads its session
     * @throws BadInputException at another step, for an idea that is joined to another one, and for too many
     */
    @TriedAgain
    public void promise(long ideaId, Promise promise) {
        var session = hold(ideaId).at(SessionStep.WHO);
        var idea = find(ideaId);
        BadInputException.unless(idea.joinedTo() == null, "idea", "sessions.bad.joined");
        BadInputException.unless(
                ideas.countOtherPromises(idea) < MOST_PROMISES, "idea", "sessions.bad.manyPromises", MOST_PROMISES);
        ideas.promise(idea, promise);
        changed(session);
    }

    /**
     * @throws NotFoundException unless the user leads its session
     * @throws BadInputException at another step
     */
    @TriedAgain
    public void takePromiseBack(long ideaId) {
        var session = hold(ideaId).at(SessionStep.WHO);
        ideas.takePromiseBack(ideaId);
        changed(session);
    }

    /** While it can still be arranged what there is to choose from. */
    private HeldSession holdArranged(long ideaId) {
        var session = hold(ideaId);
        BadInputException.unless(
                session.step() == SessionStep.IDEAS || session.step() == SessionStep.CHOOSE,
                "step",
                "sessions.bad.step.IDEAS");
        return session;
    }

    private HeldSession hold(long ideaId) {
        return sessions.hold(find(ideaId).sessionId());
    }

    private IdeaStore.Held find(long ideaId) {
        return ideas.find(ideaId).orElseThrow(() -> new NotFoundException("idea " + ideaId));
    }

    private void changed(HeldSession session) {
        watch.changed(session.id());
    }
}
