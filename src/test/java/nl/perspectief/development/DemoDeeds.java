package nl.perspectief.development;

import java.time.Instant;
import nl.perspectief.MovedClock;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Does what people did, through the services, as if it were that moment. */
class DemoDeeds {

    private final JdbcClient database;
    private final TransactionOperations transaction;

    DemoDeeds(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** For the portal and for its database; nobody is signed in after it who wasn't before. */
    void at(Instant moment, String subject, Runnable deed) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(
                subject,
                null,
                "ROLE_" + Roles.COUNCIL_MEMBER,
                "ROLE_" + Roles.RESIDENT,
                "ROLE_" + Roles.EXPERT,
                "ROLE_" + Roles.OVERSIGHT,
                "ROLE_" + Roles.PARTNER));
        SecurityContextHolder.setContext(context);
        try {
            MovedClock.at(
                    moment,
                    () -> transaction.executeWithoutResult(_ -> {
                        database.sql("set timestamp = " + moment.getEpochSecond())
                                .update();
                        try {
                            deed.run();
                        } finally {
                            database.sql("set timestamp = default").update();
                        }
                    }));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
