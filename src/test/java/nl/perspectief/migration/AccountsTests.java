package nl.perspectief.migration;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.PortalTest;
import nl.perspectief.development.MariaDbServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AccountsTests {

    @Autowired
    JdbcClient database;

    @Test
    void migrationsRunAsTheOwner() {
        assertThat(database.sql("select distinct installed_by from flyway_schema_history")
                        .query(String.class)
                        .list())
                .containsExactly(MariaDbServer.OWNER);
    }

    @Test
    void thePortalServesAsTheAccountWithFewerRights() {
        assertThat(database.sql("select current_user()").query(String.class).single())
                .startsWith(MariaDbServer.APP + "@");
    }
}
