package nl.perspectief.agenda.promises.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Folded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PublicPageViewTests extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementCounter statements;

    private AgendaGround ground;

    @BeforeEach
    void twoOrganisations() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        ground = new AgendaGround(context);
    }

    @Test
    void oversightReadsWhatWillBePublicBeforeItIs() {
        ground.accepted();
        ground.asOversight();
        assertThat(Pages.read("agenda")).contains("Openbare pagina", "Kwartaalverslag");
        assertThat(Pages.read("agenda/public")).contains("Agendatown", "Uit").doesNotContain("koos dit");
        findInView(Folded.class).single().show();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(
                        "De pagina laat 1 belofte zien.",
                        "Nooit: wie verantwoordelijk is",
                        "Kijk eerst of een titel",
                        "geen namen of nummers van mensen gevonden");

        press("Ja, iedereen mag haar lezen");

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Iedereen kan haar lezen", "Jeroen koos dit op")
                .doesNotContain("Iedereen laten lezen");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getText)
                .anyMatch(text -> text.startsWith("http://localhost/promises/"));

        findInView(Folded.class).all().getLast().show();
        press("Ja, uitzetten");
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Uit", "Iedereen laten lezen");
    }

    @Test
    void othersFindNoSuchPage() {
        ground.asResident();
        assertThat(Pages.read("agenda/public")).doesNotContain("Agendatown");
        assertThat(Pages.read("agenda")).doesNotContain("Openbare pagina", "Kwartaalverslag");
    }

    @Test
    void itCostsFewStatements() {
        ground.asOversight();
        assertThat(statements.ofPage("agenda/public")).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private void press(String words) {
        test(findInView(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
