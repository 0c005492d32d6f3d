package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.perspectief.base.text.Languages;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session with its leader at a desk and two people on phones, of whom one loses the connection and one is thrown out. */
@BrowserTest
class PoolSessionTests {

    private static final String CODE = "SSNTSTBB";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void fromTheCodeToTheOutcome() {
        var here = Stage.data().aMunicipality("Session").save();
        var leader = Stage.account(FunctionKind.EXPERT, "Nadiia", Languages.DUTCH);
        var person = leader.person().holds(FunctionKind.EXPERT, here);
        var pool = new ExpertTestData(Stage.database()).pool(here, "wonen", person);
        var session = new SessionTestData(Stage.database())
                .session(pool, person.id(), "Aan tafel", SessionStep.WAITING, CODE);
        var desk = visitors.atDesk(Languages.DUTCH);
        desk.loggedIn(leader, "/experts/" + pool + "/sessions/" + session);
        var olha = visitors.withPhone(Languages.UKRAINIAN);
        var piet = visitors.withPhone(Languages.DUTCH);
        sitDown(olha, Party.RESIDENT);
        assertThat(Axe.violations(olha.page())).isEmpty();
        sitDown(piet, Party.PARTNER);
        assertThat(desk.page().locator("main")).containsText("1 bewoner, 1 partner");

        goOn(desk, SessionStep.LOOK);
        goOn(desk, SessionStep.IDEAS);
        addIdea(olha, "Більша кухня на кожному поверсі");
        assertThat(piet.page().locator(".session-idea")).containsText("Більша кухня");
        assertThat(desk.page().locator(".session-idea")).containsText("Більша кухня");

        olha.context().setOffline(true);
        addIdea(piet, "Een tuin achter het gebouw");
        olha.context().setOffline(false);
        assertThat(olha.page().locator(".session-idea").last()).containsText("Een tuin");

        var unsent = olha.page().locator("vaadin-text-area textarea");
        unsent.fill("Майстерня для велосипедів");
        goOn(desk, SessionStep.CHOOSE);
        assertThat(olha.page().locator(".idea-late")).containsText(olha.text("sessions.ideaLate"));
        assertThat(unsent).hasValue("Майстерня для велосипедів");
        assertThat(unsent).hasAttribute("readonly", "");
        assertThat(olha.button("sessions.addIdea")).isHidden();
        assertThat(olha.page().locator("h2:focus")).hasText(olha.text("sessions.step.CHOOSE"));
        olha.reload();
        desk.press(desk.button("sessions.back", desk.text("sessions.step.IDEAS")));
        assertThat(unsent).hasValue("Майстерня для велосипедів");

        goOn(desk, SessionStep.CHOOSE);
        var kitchen = "Більша кухня на кожному поверсі";
        assertThat(olha.button("sessions.takeFrom", kitchen)).hasAttribute("aria-disabled", "true");
        give(olha, kitchen);
        assertThat(olha.button("sessions.takeFrom", kitchen)).hasAttribute("aria-disabled", "false");
        give(piet, "Een tuin achter het gebouw");
        give(piet, "Een tuin achter het gebouw");
        assertThat(desk.page().locator(".session-idea").first()).containsText("1 stip");
        assertThat(desk.page().locator(".session-idea").last()).containsText("2 stippen");
        olha.reload();
        assertThat(olha.page().locator(".session-own").first()).hasText("●○○");
        olha.settled();
        assertThat(Axe.violations(olha.page())).isEmpty();

        desk.press(desk.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Wie er zijn")));
        desk.press(desk.page()
                .locator("summary")
                .filter(new Locator.FilterOptions()
                        .setHasText(desk.text("sessions.throwOutOf", desk.text("sessions.unnamed", 2)))));
        desk.press(desk.button("sessions.throwOutSure"));
        assertThat(piet.page().locator("main")).containsText(piet.text("sessions.out"));
        assertThat(desk.page().locator(".session-idea").last()).containsText("2 stippen");

        desk.press(desk.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Verder: Wie")));
        desk.press(desk.button("sessions.choosingEndsSure"));
        assertThat(desk.page().locator(".session-steps [aria-current]")).hasText(desk.text("sessions.step.WHO"));
        desk.press(desk.page().locator("summary").filter(new Locator.FilterOptions().setHasText("De sessie sluiten")));
        desk.press(desk.button("sessions.closeSure"));
        assertThat(olha.page().locator("main")).containsText(olha.text("sessions.guest.CLOSED", 1, 0, 5));
        assertThat(olha.page().locator("main")).containsText(olha.text("sessions.agreement.untold", Board.FEWEST));
        assertThat(Stage.database()
                        .sql("select count(*) from session_participant where session_id = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void sitDown(Visitor phone, Party party) {
        phone.open("/join/" + CODE);
        phone.settled();
        phone.press(phone.page()
                .getByRole(
                        AriaRole.RADIO, new Page.GetByRoleOptions().setName(phone.text("sessions.join.as." + party))));
        phone.press(phone.button("sessions.join.sit"));
        assertThat(phone.page().locator("main")).containsText(phone.text("sessions.guest.WAITING", 1, 5, 5));
        phone.settled();
    }

    private static void goOn(Visitor desk, SessionStep step) {
        desk.press(desk.button("sessions.on", desk.text("sessions.step." + step)));
        assertThat(desk.page().locator(".session-steps [aria-current]")).hasText(desk.text("sessions.step." + step));
    }

    private static void addIdea(Visitor phone, String text) {
        phone.press(phone.page().locator(".form vaadin-select").first());
        phone.press(phone.page().getByRole(AriaRole.OPTION).first());
        phone.page().locator("vaadin-text-area textarea").fill(text);
        phone.press(phone.button("sessions.addIdea"));
        assertThat(phone.page().locator(".session-ideas")).containsText(text);
    }

    private static void give(Visitor phone, String idea) {
        var button = phone.button("sessions.giveTo", idea);
        assertThat(button).isVisible();
        phone.press(button);
    }
}
