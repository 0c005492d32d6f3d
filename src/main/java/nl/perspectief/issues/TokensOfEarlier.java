package nl.perspectief.issues;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives reports from before words were kept theirs; what is left undone when the portal stops, is done later. */
@Component
class TokensOfEarlier {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final ReportTokens tokens;
    private final TransactionOperations transactions;

    TokensOfEarlier(JdbcClient database, ReportTokens tokens, TransactionOperations transactions) {
        this.database = database;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    void run() {
        var kept = AT_ONCE;
        while (kept > 0) {
            kept = keepSome();
        }
    }

    /** @return how many */
    int keepSome() {
        var kept = transactions.execute(_ -> {
            var ids = database.sql("""
                            select id from issue_report where words_kept = false limit ? for update skip locked
                            """).param(AT_ONCE).query(Long.class).list();
            ids.forEach(tokens::renew);
            return ids.size();
        });
        return kept == null ? 0 : kept;
    }
}
