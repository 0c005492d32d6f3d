package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A portal whose database has no room left on its disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
@BrowserTest
class FullDiskTests {

    /** Longer than what is left of the page of the database that holds the answer. */
    private static final String REMARK = "Двері не зачиняються. ".repeat(180).strip();

    private static final int TABLE_IS_FULL = 1114;
    private static final int MORE_THAN_FITS = 10_000;

    @RegisterExtension
    final Visitors visitors = new Visitors(this::portal);

    private MariaDbServer server;
    private PortalProcess portal;
    private JdbcClient database;
    private Stage.Account manager;
    private long id;

    @BeforeAll
    void aPortalOnASmallDisk() {
        server = TestServers.mariaDbOnDiskOf(200, "full-disk");
        portal = TestServers.portalOn(server);
        portal.start();
        Stage.keycloak().letReturnTo(portal.url());
        database = JdbcClient.create(new DriverManagerDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner()));
        var data = TestData.in(database);
        var wilg = data.aLocation(data.aMunicipality("Full").save()).save();
        var subject = Stage.keycloak().addAccount("full-disk", "Marta", "Test", "uk", "location-manager");
        manager = new Stage.Account(
                "full-disk",
                data.aPerson(subject).speaking(Languages.UKRAINIAN).save().holds(FunctionKind.LOCATION_MANAGER, wilg));
        id = data.aRound(wilg).save();
    }

    @AfterAll
    void stop() {
        portal.close();
        server.close();
    }

    @Test
    void whatCanNotBeStoredIsSaidAndStaysWithThePersonUntilThereIsRoomAgain() throws Exception {
        visitors.problemsAreExpected();
        var visitor = visitors.withPhone(Languages.UKRAINIAN);
        var round = new RoundPages(visitor, id);
        visitor.loggedIn(manager, round.address("T1"));
        var card = round.card("SAF-01");
        card.choose("quality.answer.yes").saved();
        leaveNoRoom();

        card.fill("quality.answer.remark", REMARK);

        assertThat(visitor.page().locator("vaadin-notification-card")).hasText(visitor.text("problem.full"));
        card.notSaved();
        assertThat(stored()).isEqualTo("0 YES ");
        await().atMost(Duration.ofMinutes(1)).until(() -> !portal.isHealthy());

        // who reads is not in the way of it
        visitor.open("/checklists");
        assertThat(visitor.heading()).isVisible();

        server.makeRoomOnDisk();
        visitor.open(round.address("T1"));

        card.saved();
        assertThat(card.field("quality.answer.remark")).hasValue(REMARK);
        assertThat(stored()).isEqualTo("1 YES " + REMARK);
    }

    private PortalProcess portal() {
        return portal;
    }

    /** The disk is full, and then what the database has taken of it already. */
    private void leaveNoRoom() throws IOException, SQLException {
        server.fillDisk();
        try (var connection = server.connect(MariaDbServer.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var row = 0; row < MORE_THAN_FITS; row++) {
                statement.execute("""
                        insert into answer (version, checklist_id, indicator_id, reason, remark, mender, answered_by,
                            answered_at)
                        values (0, %d, 1, '', repeat('x', 3900), '', 1, now(6))
                        """.formatted(1_000_000 + row));
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == TABLE_IS_FULL) {
                return;
            }
            throw e;
        }
        throw new IllegalStateException("there was still room");
    }

    private String stored() {
        return database.sql("""
                        select concat_ws(' ', a.version, a.form, a.remark) from answer a
                        join indicator i on i.id = a.indicator_id where a.checklist_id = ? and i.code = 'SAF-01'
                        """).param(id).query(String.class).single();
    }
}
