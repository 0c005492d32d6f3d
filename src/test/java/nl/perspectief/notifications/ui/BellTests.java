package nl.perspectief.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Card;
import nl.perspectief.issues.Change;
import nl.perspectief.notifications.MailChoice;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.notifications.NotificationTestData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class BellTests extends SpringBrowserlessTest {

    private static final String NOISE = "living.noise";

    @Autowired
    NotificationService notifications;

    @Autowired
    TestData data;

    @Autowired
    StatementCounter statements;

    @Autowired
    ApplicationContext context;

    private NotificationTestData place;

    @BeforeEach
    void aManagerWhoReadsDutch() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        place = new NotificationTestData(context, data, "bell");
    }

    @Test
    void theBellSaysHowManyAreNotRead() {
        place.reported(NOISE);
        place.reported(NOISE);
        place.as(place.manager);

        navigate("notifications", NotificationListView.class);

        assertThat(bell().getHref()).isEqualTo("notifications");
        assertThat(bell().getElement().getTextRecursively()).isEqualTo("2");
        assertThat(bell().getAriaLabel()).contains("2 ongelezen berichten");
    }

    @Test
    void theListSaysWhatHappenedTheNewestFirstAndLeadsThere() {
        var number = place.reported(NOISE);
        place.change(place.manager, number, new Change.Accept());
        place.change(place.manager, number, new Change.Start());
        place.as(place.resident);

        var items = items();

        assertThat(items).hasSize(2);
        assertThat(items.getFirst().getElement().getTextRecursively())
                .startsWith("Nieuw")
                .contains(number + ": Geluid in de nacht, De Wilg. Iemand is ermee bezig.");
        assertThat(items.getLast().getElement().getTextRecursively()).contains("aangenomen");
        var key = items.getFirst().getHref().substring("notifications/".length());
        assertThat(notifications.open(key, Languages.DUTCH)).isEqualTo("issues/" + number);
        assertThat(items().getFirst().getElement().getTextRecursively()).doesNotStartWith("Nieuw");
        assertThat(notifications.unread().number()).isOne();

        place.as(place.manager);
        assertThatExceptionOfType(NotFoundException.class)
                .as("somebody else's")
                .isThrownBy(() -> notifications.open(key, Languages.DUTCH));
    }

    @Test
    void allOfThemCanBeReadAtOnce() {
        place.reported(NOISE);
        place.reported(NOISE);
        place.as(place.manager);
        var view = navigate("notifications", NotificationListView.class);

        test(find(Button.class, view).withText("Alles als gelezen markeren").single())
                .click();

        assertThat(notifications.unread().number()).isZero();
        assertThat(find(Button.class, view)
                        .withText("Alles als gelezen markeren")
                        .exists())
                .isFalse();
    }

    @Test
    void whoHasNoneReadsWhatWouldBeHere() {
        place.as(place.contact);

        var text = navigate("notifications", NotificationListView.class)
                .getElement()
                .getTextRecursively();

        assertThat(text).contains("Er zijn geen berichten.");
    }

    @Test
    void aPageCostsTheSameWithFewAndWithMany() {
        place.reported(NOISE);
        place.as(place.manager);
        navigate("notifications", NotificationListView.class);
        var atFew = statements.during(() -> navigate("notifications", NotificationListView.class));
        for (int number = 0; number < 30; number++) {
            place.reported(NOISE);
        }
        place.as(place.manager);

        var atMany = statements.during(() -> navigate("notifications", NotificationListView.class));

        assertThat(atMany).hasSameSizeAs(atFew).hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
        assertThat(items()).hasSize(NotificationListView.PAGE);
        UI.getCurrent().navigate("notifications", QueryParameters.of("page", "2"));
        assertThat(find(NotificationListView.class).single().getElement().getTextRecursively())
                .contains("Nieuwer")
                .doesNotContain("Ouder");
    }

    @Test
    void aPersonChoosesWhenToGetMail() {
        place.as(place.manager);
        UI.getCurrent().navigate("me");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<MailChoice> choice = find(RadioButtonGroup.class).single();
        assertThat(choice.getValue()).isEqualTo(MailChoice.AT_ONCE);

        test(choice).selectItem("Nooit; alleen hier in het portaal");

        assertThat(notifications.mailChoice()).isEqualTo(MailChoice.NEVER);
        assertThat(find(Card.class).all())
                .anySatisfy(card ->
                        assertThat(card.getElement().getTextRecursively()).contains("komen altijd meteen per mail"));
    }

    private Bell bell() {
        return find(Bell.class).single();
    }

    private List<Anchor> items() {
        var view = navigate("notifications", NotificationListView.class);
        return find(Anchor.class, view).all().stream()
                .filter(link -> link.getHref().startsWith("notifications/"))
                .toList();
    }
}
