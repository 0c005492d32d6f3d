package nl.perspectief.sessions;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.experts.PoolService;
import nl.perspectief.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions of a pool. Its experts and oversight see them and begin them; who began one leads it through its steps, and so
 * can oversight.
 */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class SessionService {

    private final SessionStore store;
    private final SessionReader sessions;
    private final BoardReader boards;
    private final Closing closing;
    private final PoolService pools;
    private final Access access;
    private final SessionWatch watch;

    SessionService(
            SessionStore store,
            SessionReader sessions,
            BoardReader boards,
            Closing closing,
            PoolService pools,
            Access access,
            SessionWatch watch) {
        this.store = store;
        this.sessions = sessions;
        this.boards = boards;
        this.closing = closing;
        this.pools = pools;
        this.access = access;
        this.watch = watch;
    }

    /**
     * Those of a pool, the latest first.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    @Transactional(readOnly = true)
    public List<SessionRow> list(long poolId, Pageable page) {
        return store.list(pools.find(poolId).id(), page);
    }

    /** @throws NotFoundException unless the user may see its pool */
    @Transactional(readOnly = true)
    public PoolSession find(long sessionId) {
        return sessions.find(sessionId);
    }

    /**
     * Begins one that waits for people to join; the user leads it.
     *
     * @return its id
     * @throws NotFoundException unless the user may see the pool
     */
    @TriedAgain
    public long begin(long poolId, SessionDraft draft) {
        return store.begin(pools.find(poolId).id(), access.standing().personId(), draft);
    }

    /**
     * Goes one step on or back. Who goes back from choosing has everybody choose anew: all dots are their givers' again.
     *
     * @param from where the user sees it, so that two clicks are one step
     * @throws NotFoundException unless the user leads it
     * @throws BadInputException when it is elsewhere already, and for what is no step away; see {@link #close}
     */
    @TriedAgain
    public void move(long sessionId, SessionStep from, SessionStep to) {
        var session = sessions.hold(sessionId);
        BadInputException.unless(session.step() == from, "step", "sessions.bad.moved");
        var near = from.next().filter(to::equals).or(() -> from.before().filter(to::equals));
        BadInputException.unless(near.isPresent() && to != SessionStep.CLOSED, "step", "sessions.bad.moved");
        if (from == SessionStep.CHOOSE && to == SessionStep.IDEAS) {
            store.takeDotsBack(sessionId);
        }
        store.move(sessionId, to);
        changed(sessionId);
    }

    /**
     * How many dots each participant has, before any is given.
     *
     * @throws NotFoundException unless the user leads it
     * @throws BadInputException for more or fewer than there may be, and once ideas are chosen or dots are given
     */
    @TriedAgain
    public void setDots(long sessionId, int dots) {
        var session = sessions.hold(sessionId);
        SessionDraft.requireDots(dots);
        BadInputException.unless(
                session.step().compareTo(SessionStep.CHOOSE) < 0
                        && boards.read(sessionId).given() == 0,
                "dots",
                "sessions.bad.dotsLate");
        store.setDots(sessionId, dots);
        changed(sessionId);
    }

    /**
     * Shows one theme of the pool large on the wall, while the table looks at what was found.
     *
     * @param themeId null for all of them
     * @throws NotFoundException unless the user leads it
     * @throws BadInputException once ideas are added, and for a theme that isn't the pool's
     */
    @TriedAgain
    public void showTheme(long sessionId, @Nullable Long themeId) {
        var session = sessions.hold(sessionId);
        BadInputException.unless(session.step().compareTo(SessionStep.LOOK) <= 0, "step", "sessions.bad.moved");
        BadInputException.unless(store.showTheme(sessionId, themeId), "theme", "experts.bad.otherTheme");
        changed(sessionId);
    }

    /**
     * People join by another code from now on. Who sits there stays, except those who have added nothing to the table:
     * they sit down again with the new one.
     *
     * @throws NotFoundException unless the user leads it
     * @throws BadInputException once it is closed
     */
    @TriedAgain
    public void changeCode(long sessionId) {
        sessions.hold(sessionId);
        store.changeCode(sessionId);
        store.throwOutIdle(sessionId);
        changed(sessionId);
    }

    /**
     * Ends it for good, at whatever step: the outcome is kept, what was promised becomes actions, and names and who gave
     * which dot are gone.
     *
     * @throws NotFoundException unless the user leads it
     * @throws BadInputException once it is closed
     */
    @TriedAgain
    public void close(long sessionId) {
        var pool = sessions.requireLead(sessionId);
        sessions.hold(sessionId);
        closing.close(sessionId, pool.municipalityId(), access.standing().personId());
        changed(sessionId);
    }

    private void changed(long sessionId) {
        watch.changed(sessionId);
    }
}
