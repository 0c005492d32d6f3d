package nl.perspectief.base.data;

import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.EnableResilientMethods;

/**
 * Refuses to start on a database whose settings the portal's promises don't hold on: {@code READ-COMMITTED}, so that
 * no transaction keeps a snapshot older than its statement; snapshot isolation, so that a lost update is an error;
 * and a log that is on disk when a commit returns.
 */
@Configuration
@EnableResilientMethods
class DatabaseSettings implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    /** The settings as the application's own connections see them. */
    record Seen(String isolation, boolean snapshotIsolation, int flushLogAtCommit) {

        /** @throws IllegalStateException with one sentence for each setting that is wrong */
        void check() {
            var wrong = new ArrayList<String>();
            if (!isolation.equals("READ-COMMITTED")) {
                wrong.add("transaction_isolation is " + isolation + " and must be READ-COMMITTED");
            }
            if (!snapshotIsolation) {
                wrong.add("innodb_snapshot_isolation is OFF and must be ON");
            }
            if (flushLogAtCommit != 1) {
                wrong.add("innodb_flush_log_at_trx_commit is " + flushLogAtCommit + " and must be 1");
            }
            if (!wrong.isEmpty()) {
                throw new IllegalStateException(
                        "The portal does not start on this MariaDB: " + String.join("; ", wrong));
            }
        }
    }

    DatabaseSettings(DataSource database) {
        JdbcClient.create(database).sql("""
                        select @@session.transaction_isolation isolation,
                            @@session.innodb_snapshot_isolation snapshot_isolation,
                            @@global.innodb_flush_log_at_trx_commit flush_log_at_commit
                        """).query(Seen.class).single().check();
    }

    /** Sets nothing: it has the check made before the web server starts, which would keep the sentence to itself. */
    @Override
    public void customize(ConfigurableWebServerFactory webServer) {}
}
