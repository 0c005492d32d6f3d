package nl.perspectief.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.VotingService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The demo data in an empty database. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
abstract class DemoDataTest {

    static final List<String> TABLES = List.of(
            "report_supporter",
            "report_event",
            "issue_report",
            "report_counter",
            "checklist_event",
            "answer",
            "checklist",
            "issue_category",
            "issue_group",
            "council",
            "person_function",
            "person",
            "location",
            "municipality");

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Clock clock;

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    HandlingService handling;

    @Autowired
    PollService polls;

    @Autowired
    VotingService voting;

    @Autowired
    ApplicationContext portal;

    /**
     * The portal itself may delete nothing.
     *
     * @param portal whose start makes the tables, where this is the first test of a run
     */
    @BeforeAll
    static void mayDelete(@Autowired ApplicationContext portal) throws SQLException {
        assertThat(portal).isNotNull();
        asOwner("grant delete on %s to " + MariaDbServer.APP);
    }

    @AfterAll
    static void mayDeleteNoMore() throws SQLException {
        asOwner("revoke delete on %s from " + MariaDbServer.APP);
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = TestServers.mariaDb().connect(MariaDbServer.OWNER);
                var told = connection.createStatement()) {
            for (var table : TABLES) {
                told.execute(statement.formatted(table));
            }
        }
    }

    @BeforeEach
    void empty() {
        TABLES.forEach(table -> database.update("delete from " + table));
    }

    void fill(Clock at) {
        fill(at, false);
    }

    void fill(Clock at, boolean reported) {
        var demoReports = new DemoReports(reports, reporting, handling, JdbcClient.create(database));
        var client = JdbcClient.create(database);
        var deeds = new DemoDeeds(client, transaction);
        var demoPolls = new DemoPolls(polls, voting, client, deeds, portal);
        var demoMotions = new DemoMotions(client, deeds, portal);
        var demoExperts = new DemoExperts(client, deeds, portal);
        var demoAgenda = new DemoAgenda(client, deeds, portal);
        var demoInsights = new DemoInsights(client, deeds, portal);
        var demoSessions = new DemoSessions(client, deeds, portal);
        var demoInfographic = new DemoInfographic(client, deeds, portal);
        new DemoData(
                        Progress.SILENT,
                        database,
                        transaction,
                        publisher,
                        at,
                        demoReports,
                        demoPolls,
                        demoMotions,
                        demoExperts,
                        demoAgenda,
                        demoInsights,
                        demoSessions,
                        demoInfographic)
                .fill(reported);
    }

    List<String> strings(String query) {
        return database.queryForList(query, String.class);
    }
}
