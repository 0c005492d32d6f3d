package nl.perspectief.experts;

import java.time.Clock;
import java.util.List;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** How the work of a pool ends; also of one that nobody closes, so that its interviews are forgotten in time. */
@Component
class PoolEnd {

    private final Pools pools;
    private final VoiceStore voices;
    private final WeightStore weights;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    PoolEnd(
            Pools pools,
            VoiceStore voices,
            WeightStore weights,
            JdbcClient database,
            TransactionOperations transactions,
            Clock clock) {
        this.pools = pools;
        this.voices = voices;
        this.weights = weights;
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Over(long id, long municipalityId) {}

    /** The pool is open and held. */
    void close(long poolId, long municipalityId) {
        voices.countTheLast(poolId, municipalityId);
        weights.weigh(poolId, Pools.FEWEST);
        database.sql("update expert_pool set closed_at = utc_timestamp(6), version = version + 1 where id = ?")
                .param(poolId)
                .update();
    }

    /** Closes those whose last day was long ago. */
    void run() {
        OneByOne.run(
                over(),
                pool -> transactions.executeWithoutResult(_ -> {
                    if (pools.hold(pool.id())) {
                        close(pool.id(), pool.municipalityId());
                    }
                }));
    }

    private List<Over> over() {
        return database.sql("select id, municipality_id from expert_pool"
                        + " where closed_at is null and ends + interval ? day < ? order by id")
                .params(PoolDraft.CLOSED_AFTER, Dates.day(clock.instant()))
                .query((row, _) -> new Over(row.getLong("id"), row.getLong("municipality_id")))
                .list();
    }
}
