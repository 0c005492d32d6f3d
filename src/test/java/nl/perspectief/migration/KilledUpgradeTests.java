package nl.perspectief.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess.Program;
import nl.perspectief.development.TestServers;
import org.junit.jupiter.api.Test;

/** The real thing: a portal that is killed while it upgrades the first schema that landed. */
class KilledUpgradeTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void theNextStartGoesOnWhereTheKilledOneStopped() throws Exception {
        try (var server = TestServers.anotherMariaDb("killed-upgrade");
                var portal = TestServers.portal(server, Program.OF_BROWSER_TESTS)) {
            var schema = new Schema(server);
            schema.run(Schema.landed().getFirst());
            var rows = SavedRows.into(schema);
            try (var holder = server.connect(MariaDbServer.OWNER);
                    var statement = holder.createStatement()) {
                holder.setAutoCommit(false);
                // holds off V014, which alters it
                statement.execute("select id from person");
                portal.begin();
                await().atMost(PATIENCE).until(() -> done(schema).contains("013"));
                portal.kill();
            }

            portal.start();

            assertThat(done(schema)).hasSize(Schema.migrations().size());
            // beside those that the portal has brought
            assertThat(rows.in(schema)).containsAll(rows.rows());
        }
    }

    private static List<String> done(Schema schema) {
        return schema.client()
                .sql("select version from flyway_schema_history where success")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
