package nl.perspectief.notifications;

import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of reports, with a mail server. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
abstract class MailTest {

    static final String NOISE = "living.noise";

    @Autowired
    NotificationService notifications;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    NotificationTestData place;
    MailGround mails;

    @BeforeEach
    void aMailServer() {
        place = new NotificationTestData(context, data, "mail");
        mails = new MailGround(context);
    }

    @AfterEach
    void stop() {
        mails.close();
    }
}
