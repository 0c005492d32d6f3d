package nl.perspectief.issues;

import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What services of issues do for a location with somebody of each kind. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
abstract class IssueServiceTest {

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    HandlingService handling;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    IssuePlace place;

    @BeforeEach
    void aLocationWithSomebodyOfEachKind() {
        place = new IssuePlace(context, data);
    }
}
