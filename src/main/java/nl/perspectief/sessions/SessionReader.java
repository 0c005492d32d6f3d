package nl.perspectief.sessions;

import java.util.List;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.experts.ExpertPool;
import nl.perspectief.experts.PoolService;
import nl.perspectief.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds sessions as somebody who may see their pool sees them, and those that somebody leads. */
@Component
class SessionReader {

    private final JdbcClient database;
    private final PoolService pools;
    private final BoardReader boards;
    private final SessionStore store;
    private final Access access;

    SessionReader(JdbcClient database, PoolService pools, BoardReader boards, SessionStore store, Access access) {
        this.database = database;
        this.pools = pools;
        this.boards = boards;
        this.store = store;
        this.access = access;
    }

    /** @throws NotFoundException unless the user may see its pool */
    PoolSession find(long id) {
        var whole = boards.whole(id);
        var pool = pools.find(whole.poolId());
        var leads = leads(pool, whole.leaderId());
        return new PoolSession(
                pool,
                whole.leaderName(),
                leads ? whole.code() : null,
                leads,
                whole.board(),
                leads ? store.people(id) : List.of());
    }

    /**
     * Holds it; nobody else changes anything at its table until the transaction ends.
     *
     * @throws NotFoundException unless the user leads it
     * @throws nl.perspectief.base.BadInputException once it is closed
     */
    HeldSession hold(long id) {
        requireLead(id);
        return store.hold(id).orElseThrow(() -> notFound(id)).open();
    }

    /** @return the pool of one that the user leads */
    ExpertPool requireLead(long id) {
        var found = database.sql("select pool_id, leader_id from pool_session where id = ?")
                .param(id)
                .query((row, _) -> new Led(row.getLong("pool_id"), row.getLong("leader_id")))
                .optional()
                .orElseThrow(() -> notFound(id));
        var pool = pools.find(found.poolId());
        if (!leads(pool, found.leaderId())) {
            throw notFound(id);
        }
        return pool;
    }

    private boolean leads(ExpertPool pool, long leaderId) {
        return pool.overseen() || leaderId == access.standing().personId();
    }

    static NotFoundException notFound(long id) {
        return new NotFoundException("session " + id);
    }

    private record Led(long poolId, long leaderId) {}
}
