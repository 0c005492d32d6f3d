package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.RoundService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class OversightActionsTests extends SpringBrowserlessTest {

    @Autowired
    RoundService rounds;

    @Autowired
    ChecklistService checklists;

    @Autowired
    TestData data;

    private TestData.Location wilg;
    private TestData.Person manager;
    private int refreshed;

    @BeforeEach
    void aLocation() {
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void plannedRoundIsOpenedOrCancelled() {
        var round = data.aRound(wilg).planned().save();
        assertThat(offered(round)).containsExactly("Open this round", "Cancel this round");

        press("Open this round");

        assertThat(rounds.find(round).head().status()).isEqualTo(ChecklistStatus.OPEN);
        assertThat(refreshed).isEqualTo(1);
    }

    @Test
    void openRoundIsCancelled() {
        assertThat(offered(data.aRound(wilg).save())).containsExactly("Cancel this round");
    }

    @Test
    void submittedRoundIsReopenedWithAReason() {
        var round = data.aRound(wilg).submittedBy(manager).save();
        assertThat(offered(round)).containsExactly("Reopen this round");

        press("Reopen this round");
        var dialog = $(ReasonDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("The round at De Wilg is unlocked");
        test(dialog.reason).setValue("The numbers are of another building");
        test(dialog.yes).click();

        assertThat(rounds.find(round).head().status()).isEqualTo(ChecklistStatus.OPEN);
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void cancelledRoundStaysSo() {
        assertThat(offered(data.aRound(wilg).cancelled().save())).isEmpty();
    }

    @Test
    void managerIsOfferedNothing() {
        var round = data.aRound(wilg).save();
        data.signIn("manager", Roles.LOCATION_MANAGER);

        assertThat(offered(round)).isEmpty();
    }

    private List<String> offered(long round) {
        var actions = new OversightActions(rounds.find(round), checklists, () -> refreshed++);
        UI.getCurrent().add(actions);
        return $(Button.class, actions).all().stream().map(Button::getText).toList();
    }

    private void press(String text) {
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .ifPresent(button -> test(button).click());
    }
}
