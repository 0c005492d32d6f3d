package nl.perspectief.experts;

import java.util.List;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Paging;
import nl.perspectief.security.Access;
import nl.perspectief.security.Standing;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pools that a user may see: the experts in it their own, oversight all of its municipality. */
@Component
class Pools {

    /** Fewer people than these are never told of apart. */
    static final int FEWEST = 5;

    private final JdbcClient database;
    private final Access access;

    Pools(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    List<PoolRow> list(Pageable page) {
        var standing = access.standing();
        return database.sql("select" + PoolSql.POOL + """
                        , (select count(*) from pool_member m where m.pool_id = p.id and m.since <= utc_timestamp(6)
                            and (m.until is null or m.until > utc_timestamp(6))) members,
                        """ + PoolSql.INTERVIEWS + """
                        from expert_pool p join municipality y on y.id = p.municipality_id where
                        """ + PoolSql.SEEN + """
                        order by p.closed_at is not null, p.starts desc, p.id desc limit :most offset :skipped
                        """)
                .params(PoolSql.by(standing))
                .params(Paging.of(page))
                .query((row, _) -> {
                    var pool = PoolSql.pool(row, standing);
                    var interviews = row.getInt("recorded");
                    return new PoolRow(
                            pool,
                            row.getInt("members"),
                            pool.member() || interviews >= FEWEST ? interviews : null,
                            row.getInt("counted"));
                })
                .list();
    }

    long count() {
        return database.sql("select count(*) from expert_pool p where" + PoolSql.SEEN)
                .params(PoolSql.by(access.standing()))
                .query(Long.class)
                .single();
    }

    /** @throws NotFoundException unless the user may see it */
    ExpertPool find(long id) {
        return found("p.id = :id", id).orElseThrow(() -> notFound(id));
    }

    /** @throws NotFoundException unless the user may see it */
    HeardPool heard(long id) {
        var standing = access.standing();
        return database.sql("select" + PoolSql.POOL + "," + PoolSql.HEARD
                        + "from expert_pool p join municipality y on y.id = p.municipality_id where p.id = :id and"
                        + PoolSql.SEEN)
                .params(PoolSql.by(standing))
                .param("id", id)
                .query((row, _) -> new HeardPool(PoolSql.pool(row, standing), PoolSql.heard(row)))
                .optional()
                .orElseThrow(() -> notFound(id));
    }

    /**
     * @param is a condition of {@code p}, with {@code :id}
     * @throws NotFoundException unless the user may see it
     */
    ExpertPool findBy(String is, long id) {
        return found(is, id).orElseThrow(() -> notFound(id));
    }

    private Optional<ExpertPool> found(String is, long id) {
        var standing = access.standing();
        return database.sql("select" + PoolSql.POOL
                        + "from expert_pool p join municipality y on y.id = p.municipality_id where " + is + " and"
                        + PoolSql.SEEN)
                .params(PoolSql.by(standing))
                .param("id", id)
                .query((row, _) -> PoolSql.pool(row, standing))
                .optional();
    }

    /**
     * While it is open; nobody closes or counts it until the transaction ends.
     *
     * @throws BadInputException once it is closed
     */
    ExpertPool holdOpen(ExpertPool seen) {
        BadInputException.unless(hold(seen.id()), "pool", "experts.bad.closed");
        return seen;
    }

    /** @return whether it is open, and stays so until the transaction ends */
    boolean hold(long poolId) {
        return database.sql("select closed_at is null from expert_pool where id = ? for update")
                .param(poolId)
                .query(Boolean.class)
                .single();
    }

    /** Whether an expert was ever in it; that says nothing of whether anybody was interviewed. */
    boolean hasBegun(long poolId) {
        return database.sql("select count(*) from pool_member where pool_id = ?")
                        .param(poolId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws NotFoundException unless the user oversees it */
    ExpertPool overseen(ExpertPool seen) {
        if (!seen.overseen()) {
            throw notFound(seen.id());
        }
        return seen;
    }

    /** @throws NotFoundException unless the user is one of its experts */
    ExpertPool asMember(ExpertPool seen) {
        if (!seen.member()) {
            throw notFound(seen.id());
        }
        return seen;
    }

    /** @throws NotFoundException unless its words are the user's: of its experts, of oversight before there are any */
    void requireWriter(ExpertPool seen) {
        if (!seen.member() && (!seen.overseen() || hasBegun(seen.id()))) {
            throw notFound(seen.id());
        }
    }

    Standing standing() {
        return access.standing();
    }

    static NotFoundException notFound(long id) {
        return new NotFoundException("pool " + id);
    }
}
