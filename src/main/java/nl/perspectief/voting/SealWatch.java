package nl.perspectief.voting;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Checks each poll once after its seal, also one that the portal didn't seal itself; oversight hears what doesn't fit.
 * Which were looked at is kept in memory, where nobody with an account of the database can write.
 */
@Component
class SealWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SealWatch.class);

    private final JdbcClient database;
    private final SealCheck seals;
    private final PollNews news;
    private final TransactionOperations transactions;
    private final Set<Long> checked = ConcurrentHashMap.newKeySet();

    SealWatch(JdbcClient database, SealCheck seals, PollNews news, TransactionOperations transactions) {
        this.database = database;
        this.seals = seals;
        this.news = news;
        this.transactions = transactions;
    }

    /** Sealed in the last 30 days, as long as the portal may have been away. */
    List<Long> unchecked() {
        var sealed = database.sql("""
                        select id from poll where state = 'SEALED' and sealed_at > utc_timestamp(6) - interval 30 day
                        order by id
                        """).query((row, _) -> row.getLong(1)).list();
        checked.retainAll(Set.copyOf(sealed));
        return sealed.stream().filter(poll -> !checked.contains(poll)).toList();
    }

    void check(long poll) {
        transactions.executeWithoutResult(_ -> {
            var faults = seals.check(poll);
            if (!faults.isEmpty()) {
                LOG.error("Poll {} is not what was sealed: {}", poll, faults);
                news.tellFaulty(poll);
            }
        });
        checked.add(poll);
    }
}
