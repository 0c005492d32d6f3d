package nl.perspectief.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.notifications.NotificationTestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On a page that stays as it is. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class LiveBellTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    ApplicationContext context;

    private NewRows newRows;
    private NotificationTestData place;

    @BeforeEach
    void aManagerAtAPage() {
        newRows = NewRows.sinceNow();
        UI.getCurrent().setLocale(Languages.DUTCH);
        place = new NotificationTestData(context, data, "live");
        place.as(place.manager);
        navigate("notifications", NotificationListView.class);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void theBellCountsByItself() {
        assertThat(bell().getAriaLabel()).contains("Berichten");

        place.reported("living.noise");
        place.reported("living.noise");
        place.as(place.manager);

        assertThat(bell().getAriaLabel()).contains("2 ongelezen berichten");
        assertThat(bell().getElement().getTextRecursively()).isEqualTo("2");
    }

    /** Looking for it does what waits to be done on the page. */
    private Bell bell() {
        return find(Bell.class).single();
    }
}
