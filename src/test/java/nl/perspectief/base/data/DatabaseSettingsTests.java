package nl.perspectief.base.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import nl.perspectief.PortalApplication;
import nl.perspectief.base.data.DatabaseSettings.Seen;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseSettingsTests {

    @Test
    void theRightSettingsPass() {
        assertThatCode(() -> new Seen("READ-COMMITTED", true, 1).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ-UNCOMMITTED", "REPEATABLE-READ", "SERIALIZABLE"})
    void anotherIsolationIsRefused(String isolation) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Seen(isolation, true, 1).check())
                .withMessage("The portal does not start on this MariaDB: transaction_isolation is " + isolation
                        + " and must be READ-COMMITTED");
    }

    @Test
    void lostUpdatesAreRefused() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Seen("READ-COMMITTED", false, 1).check())
                .withMessage(
                        "The portal does not start on this MariaDB: innodb_snapshot_isolation is OFF and must be ON");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3})
    void aLogThatIsNotOnDiskIsRefused(int flush) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Seen("READ-COMMITTED", true, flush).check())
                .withMessage("The portal does not start on this MariaDB: innodb_flush_log_at_trx_commit is " + flush
                        + " and must be 1");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Seen("REPEATABLE-READ", false, 2).check())
                .withMessageContainingAll(
                        "transaction_isolation", "innodb_snapshot_isolation", "innodb_flush_log_at_trx_commit");
    }

    @Test
    void theDevelopmentServerPasses() {
        assertThatCode(() -> new DatabaseSettings(connections(""))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transaction_isolation='REPEATABLE-READ'", "innodb_snapshot_isolation=OFF"})
    void whatCountsIsWhatTheApplicationsConnectionsHave(String setting) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DatabaseSettings(connections("?sessionVariables=" + setting)))
                .withMessageContaining(setting.substring(0, setting.indexOf('=')));
    }

    @Test
    void thePortalDoesNotStartOnAMariaDbWithOtherSettings() {
        try (var server = TestServers.anotherMariaDb(
                "wrong-settings", "--innodb-snapshot-isolation=OFF", "--innodb-flush-log-at-trx-commit=2")) {
            var environment = new HashMap<String, Object>(TestServers.databaseEnvironment());
            environment.put("DATABASE_URL", server.url());
            environment.put("server.port", 0);
            environment.put("logging.level.root", "off");
            var portal = new SpringApplicationBuilder(PortalApplication.class).properties(environment);

            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(portal::run)
                    .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                            .hasMessageContainingAll(
                                    "The portal does not start on this MariaDB",
                                    "innodb_snapshot_isolation is OFF and must be ON",
                                    "innodb_flush_log_at_trx_commit is 2 and must be 1"));
        }
    }

    private static DriverManagerDataSource connections(String settings) {
        var server = TestServers.mariaDb();
        return new DriverManagerDataSource(
                server.url() + settings, MariaDbServer.APP, server.passwords().app());
    }
}
