package nl.perspectief.sessions;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants of a session do, who need no account: by its code they sit down, and from then on their token says who
 * they are. Nobody gets to know more by it than what stands on the table.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class JoinService {

    /** So many people sit at one table. */
    static final int MOST_PEOPLE = 300;

    /** So many sit down at one table in all, those who were thrown out with them. */
    static final int MOST_EVER = 3_000;

    /** So many ideas a session has at most. */
    static final int MOST_IDEAS = 300;

    private final SessionStore store;
    private final Seats seats;
    private final IdeaStore ideas;
    private final BoardReader boards;
    private final Guesses guesses;
    private final SessionWatch watch;

    JoinService(
            SessionStore store, Seats seats, IdeaStore ideas, BoardReader boards, Guesses guesses, SessionWatch watch) {
        this.store = store;
        this.seats = seats;
        this.ideas = ideas;
        this.boards = boards;
        this.guesses = guesses;
        this.watch = watch;
    }

    /**
     * @param code however it is written
     * @throws NotFoundException when no open session has it
     * @throws BadInputException after too many of those from one place
     */
    @Transactional(readOnly = true)
    public Invitation find(String code) {
        return guesses.right(code, store::invitation);
    }

    /**
     * @param code however it is written
     * @return the token by which the participant is known from then on
     * @throws NotFoundException when no open session has it
     * @throws BadInputException after too many of those from one place, and when the table is full
     */
    @TriedAgain
    public String sitDown(String code, SeatDraft draft) {
        var id = guesses.right(code, store::joinedBy);
        var session = store.hold(id)
                .filter(held -> held.step() != SessionStep.CLOSED)
                .orElseThrow(() -> SessionReader.notFound(id));
        var seated = store.countPeople(session.id());
        BadInputException.unless(seated.now() < MOST_PEOPLE && seated.ever() < MOST_EVER, "code", "sessions.bad.full");
        var token = Tokens.random();
        store.sitDown(id, Tokens.hash(token), draft);
        changed(id);
        return token;
    }

    /** @throws NotFoundException for who was thrown out, and when the session is closed */
    @Transactional(readOnly = true)
    public Seat look(String token) {
        return seats.find(token);
    }

    /**
     * Gets up, so that somebody else can sit down with the same phone. What the participant added stays.
     *
     * @throws NotFoundException for who was thrown out, and when the session is closed
     */
    @TriedAgain
    public void leave(String token) {
        var seat = seats.hold(token, true);
        store.throwOut(seat.participantId());
        changed(seat.session().id());
    }

    /**
     * @throws NotFoundException for who was thrown out, and when the session is closed
     * @throws BadInputException at another step, for a theme that the pool hasn't, and for too many
     */
    @TriedAgain
    public void addIdea(String token, IdeaDraft draft) {
        var seat = seats.hold(token, true);
        var session = seat.session().at(SessionStep.IDEAS);
        BadInputException.unless(ideas.isThemeOf(session, draft.themeId()), "theme", "sessions.bad.theme");
        BadInputException.unless(
                draft.insightId() == null || boards.tells(session.poolId(), draft.themeId(), draft.insightId()),
                "insight",
                "sessions.bad.insight");
        BadInputException.unless(
                ideas.countOfParticipant(seat.participantId()) < Seat.MOST_IDEAS,
                "text",
                "sessions.bad.manyIdeas",
                Seat.MOST_IDEAS);
        BadInputException.unless(ideas.count(session.id()) < MOST_IDEAS, "text", "sessions.bad.full");
        ideas.add(session.id(), seat.participantId(), draft);
        changed(session.id());
    }

    /**
     * Takes the participant's own idea off the table.
     *
     * @throws NotFoundException for who was thrown out, when the session is closed, and for an idea of another one
     * @throws BadInputException at another step, and for one that is joined to another or has others joined to it
     */
    @TriedAgain
    public void takeIdeaBack(String token, long ideaId) {
        var seat = seats.hold(token, true);
        var session = seat.session().at(SessionStep.IDEAS);
        var idea = ideas.find(ideaId)
                .filter(_ -> ideas.isOf(seat.participantId(), ideaId))
                .orElseThrow(() -> new NotFoundException("idea " + ideaId));
        BadInputException.unless(
                idea.joinedTo() == null && ideas.countJoinedTo(ideaId) == 0, "idea", "sessions.bad.joined");
        ideas.remove(ideaId);
        changed(session.id());
    }

    /**
     * Gives one dot more to an idea.
     *
     * @throws NotFoundException for who was thrown out, and when the session is closed
     * @throws BadInputException at another step, for an idea that is joined to another one, when none is left, and when
     *     {@value Seat#MOST_ON_ONE} are on this one
     */
    @TriedAgain
    public void give(String token, long ideaId) {
        var seat = seats.hold(token, false);
        var session = seat.session().at(SessionStep.CHOOSE);
        var idea = ideas.find(ideaId).filter(found -> found.sessionId() == session.id());
        BadInputException.unless(
                idea.filter(found -> found.joinedTo() == null).isPresent(), "idea", "sessions.bad.joined");
        var dots = ideas.dotsOf(seat.participantId());
        var given = dots.values().stream().mapToInt(Integer::intValue).sum();
        BadInputException.unless(given < session.dots(), "dots", "sessions.bad.noneLeft", session.dots());
        var there = dots.getOrDefault(ideaId, 0);
        BadInputException.unless(there < Seat.MOST_ON_ONE, "dots", "sessions.bad.manyOnOne", Seat.MOST_ON_ONE);
        ideas.give(session, seat.participantId(), ideaId, there + 1);
        changed(session.id());
    }

    /**
     * Takes one dot back from an idea; none where none is.
     *
     * @throws NotFoundException for who was thrown out, and when the session is closed
     * @throws BadInputException at another step
     */
    @TriedAgain
    public void takeBack(String token, long ideaId) {
        var seat = seats.hold(token, false);
        var session = seat.session().at(SessionStep.CHOOSE);
        var there = ideas.dotsOf(seat.participantId()).getOrDefault(ideaId, 0);
        ideas.takeBack(seat.participantId(), ideaId, there);
        changed(session.id());
    }

    private void changed(long sessionId) {
        watch.changed(sessionId);
    }
}
