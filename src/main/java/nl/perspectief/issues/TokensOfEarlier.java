package nl.perspectief.issues;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives reports from before words were kept theirs, beside the work of a portal that has started. Several nodes share
 * them, since each takes those that no other holds; what one leaves undone when it stops, the next start does.
 */
@Component
class TokensOfEarlier {

    private static final Logger log = LoggerFactory.getLogger(TokensOfEarlier.class);

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final ReportTokens tokens;
    private final TransactionTemplate transaction;

    TokensOfEarlier(JdbcClient database, ReportTokens tokens, PlatformTransactionManager transactions) {
        this.database = database;
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("tokens-of-earlier").start(this::keepAll);
    }

    private void keepAll() {
        try {
            var kept = AT_ONCE;
            while (kept > 0) {
                kept = keepSome();
            }
        } catch (DataAccessException failed) {
            log.warn(
                    "Reports from before words were kept are not all found by their words yet: the next start goes on");
        }
    }

    /** @return how many */
    int keepSome() {
        var kept = transaction.execute(_ -> {
            var ids = database.sql("""
                            select id from issue_report where words_kept = false limit ? for update skip locked
                            """).param(AT_ONCE).query(Long.class).list();
            ids.forEach(tokens::renew);
            return ids.size();
        });
        return kept == null ? 0 : kept;
    }
}
