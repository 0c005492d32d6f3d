package nl.perspectief.issues.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.IssuePlace;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A view of issues, in English, of a location with somebody of each kind. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
abstract class IssueViewTest extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    StatementCounter statements;

    @Autowired
    ApplicationContext context;

    IssuePlace place;

    @BeforeEach
    void aPlace() {
        UI.getCurrent().setLocale(Languages.ENGLISH);
        place = new IssuePlace(context, data);
    }
}
