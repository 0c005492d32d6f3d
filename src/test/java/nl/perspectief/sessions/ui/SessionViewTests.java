package nl.perspectief.sessions.ui;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session on the screen of who leads it, of who doesn't, and on the wall. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class SessionViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private SessionTestData made;
    private TestData.Person leader;
    private long pool;

    @BeforeEach
    void aPool() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        leader = data.aPerson("sv-leader").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        var fellow = data.aPerson("sv-fellow").named("Taras").save().holds(FunctionKind.EXPERT, here);
        pool = new ExpertTestData(database).pool(here, "wonen", leader, fellow);
        made = new SessionTestData(database);
        data.signIn(leader.subject(), Roles.EXPERT);
    }

    private String one(long session) {
        return "experts/" + pool + "/sessions/" + session;
    }

    @Test
    void aSessionBeginsFromThePage() {
        assertThat(Pages.read("experts/" + pool)).contains("Sessies");
        Pages.open("experts/" + pool + "/sessions");
        var list = find(SessionListView.class).single();
        find(Folded.class).single().show();
        test(list.begin).click();
        assertThat(list.title.isInvalid()).isTrue();
        list.title.setValue("Aan tafel");
        test(list.begin).click();

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Aan tafel", "Er doet nog niemand mee.", "Scan het plaatje", "Geleid door Nadiia");
    }

    @Test
    void whoLeadsGoesOnAndBack() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.WAITING);
        Pages.open(one(session));
        var board = find(LeaderBoard.class).single();
        assertThat(board.controls.back.isVisible()).isFalse();
        test(board.controls.on).click();
        test(board.controls.on).click();
        assertThat(board.controls.on.getText()).isEqualTo("Verder: Kiezen");
        test(board.controls.back).click();

        assertThat(step(session)).isEqualTo("LOOK");
    }

    @Test
    void theChoosingEndsWithAnAnswerAndForGood() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.CHOOSE);
        Pages.open(one(session));
        var controls = find(LeaderBoard.class).single().controls;
        assertThat(controls.on.isVisible()).isFalse();
        controls.choosingEnds.show();
        assertThat(text()).contains("Terug kan niet.");
        test(controls.choosingEnds.yes).click();

        assertThat(step(session)).isEqualTo("WHO");
        assertThat(controls.back.isVisible()).isFalse();
    }

    @Test
    void theCodeIsChangedAndAnIdeaTakenOffTheTable() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.IDEAS, "BCDFGHJK");
        var guest = made.participant(session, "sv-token", "Olha", Party.RESIDENT);
        made.idea(session, guest, "Een grotere keuken");
        Pages.open(one(session));
        var board = find(LeaderBoard.class).single();
        board.changeCode.show();
        test(board.changeCode.yes).click();
        assertThat(text()).doesNotContain("BCDF-GHJK");
        var remove = find(Sure.class).all().getLast();
        remove.show();
        test(remove.yes).click();

        assertThat(text()).doesNotContain("Een grotere keuken");
    }

    @Test
    void whoLeadsShowsOneThemeAfterTheOtherOnTheWall() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.LOOK);
        Pages.open(one(session));
        var controls = find(LeaderBoard.class).single().themes;
        assertThat(controls.next.getText()).isEqualTo("Toon op de muur: Wonen");
        test(controls.next).click();
        assertThat(text()).contains("Op de muur: Wonen");
        assertThat(controls.next.getText()).isEqualTo("Toon op de muur: Werk en omscholing");
        assertThat(Pages.read(one(session) + "/beamer")).contains("Wonen").doesNotContain("Werk en omscholing");
        Pages.open(one(session));
        test(find(LeaderBoard.class).single().themes.all).click();
        assertThat(Pages.read(one(session) + "/beamer")).contains("Nog niets gevonden over: Wonen, Werk en omscholing");
    }

    private String step(long session) {
        return database.sql("select step from pool_session where id = ?")
                .param(session)
                .query(String.class)
                .single();
    }

    @Test
    void ideasAreJoinedAndSplitAndPeopleThrownOut() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.IDEAS);
        var guest = made.participant(session, "sv-token", "Olha", Party.RESIDENT);
        made.idea(session, guest, "Een grotere keuken");
        made.idea(session, guest, "De keuken is te klein");
        assertThat(Pages.read(one(session))).contains("1 bewoner, 0 partners");
        var board = find(LeaderBoard.class).single();
        var join = find(JoinIdea.class).all().getLast();
        join.part.show();
        join.same.setValue(join.same.getListDataView().getItem(0));
        test(join.join).click();
        assertThat(text()).contains("Bij een ander idee gevoegd", "gevoegd bij: Een grotere keuken");
        assertThat(board.ideas.getChildren()).hasSize(1);
        test(button("Weer losmaken")).click();
        assertThat(board.ideas.getChildren()).hasSize(2);
        board.people.who.show();
        assertThat(text()).contains("Olha");
        var out = (Sure) board.people
                .list
                .getChildren()
                .findFirst()
                .orElseThrow()
                .getChildren()
                .toList()
                .getLast();
        out.show();
        test(out.yes).click();

        assertThat(text()).contains("0 bewoners, 0 partners").doesNotContain("Olha");
    }

    @Test
    void anIdeaIsReadInTheLanguageInWhichItWasPut() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.IDEAS);
        var guest = made.participant(session, "sv-token", "Olha", Party.RESIDENT);
        made.idea(session, guest, "Een grotere keuken");
        Pages.open(one(session));
        var translate = find(TranslateIdea.class).single();
        translate.part.show();
        var ukrainian = requireNonNull(translate.fields.get(Languages.UKRAINIAN));
        ukrainian.setValue("Кухня");
        test(translate.save).click();
        assertThat(ukrainian.isInvalid()).isTrue();
        ukrainian.setValue("Більша кухня для всіх");
        test(translate.save).click();
        assertThat(text()).doesNotContain("Більша кухня для всіх");
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        assertThat(Pages.read(one(session)))
                .contains("Більша кухня для всіх", "Так було сказано: Een grotere keuken", "нідерландська");
        assertThat(Pages.read(one(session) + "/beamer")).contains("Більша кухня для всіх");
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void whatIsPromisedIsOnTheTable() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.CHOOSE);
        var guest = made.participant(session, "sv-token", "", Party.RESIDENT);
        var kitchen = made.idea(session, guest, "Een grotere keuken");
        made.idea(session, guest, "Een tuin bij het huis");
        made.dot(session, guest, kitchen, 1, 1);
        made.step(session, SessionStep.WHO);
        Pages.open(one(session));
        var part = find(PromisePart.class).all().getFirst();
        part.part.show();
        assertThat(part.title.getValue()).isEqualTo("Een grotere keuken");
        test(part.save).click();
        assertThat(part.organisation.isInvalid()).isTrue();
        assertThat(part.theme.getValue()).as("that of the idea").isEqualTo(ActionTheme.HOUSING);
        part.organisation.setValue("Woonstichting");
        part.firstStep.setValue("Bel Kees op 0612345678");
        test(part.save).click();
        assertThat(part.suspicions.ticks).as("asked once").containsOnlyKeys("Bel Kees", "0612345678");
        test(part.save).click();
        assertThat(part.suspicions.isVisible()).isTrue();
        part.suspicions.ticks.values().forEach(tick -> tick.setValue(true));
        test(part.save).click();

        assertThat(text()).contains("Korte termijn: Woonstichting zorgt ervoor.", "1 stip");
    }

    @Test
    void whoDoesNotLeadReadsWithoutCodeAndPeople() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.IDEAS, "BCDFGHJK");
        made.idea(session, made.participant(session, "sv-token", "Olha", Party.RESIDENT), "Een grotere keuken");
        assertThat(Pages.read(one(session))).contains("BCDF-GHJK");
        assertThat(Pages.read(one(session) + "/beamer")).contains("Aan tafel", "Een grotere keuken");
        data.signIn("sv-fellow", Roles.EXPERT);

        assertThat(Pages.read(one(session)))
                .contains("Een grotere keuken")
                .doesNotContain("BCDF", "Olha", "Verder:", "De sessie sluiten");
    }

    @Test
    void aPageCostsTheSameHoweverMuchIsOnTheTable() {
        var session = made.session(pool, leader.id(), "Aan tafel", SessionStep.IDEAS);
        var guest = made.participant(session, "sv-token", "", Party.RESIDENT);
        made.idea(session, guest, "Een grotere keuken");
        // what is read once and kept
        var few = counted(session);
        for (var i = 0; i < 50; i++) {
            made.idea(session, guest, "Nog een idee, nummer " + i);
            made.participant(session, "sv-token-" + i, "", Party.PARTNER);
            made.session(pool, leader.id(), "Nog een tafel", SessionStep.WAITING);
        }

        assertThat(counted(session)).isEqualTo(few).allMatch(count -> count <= MOST_OF_A_SCREEN);
    }

    /** After a page that tells of nothing by itself. */
    private List<Integer> counted(long session) {
        statements.ofPage("experts");
        return Stream.of("experts/" + pool + "/sessions", one(session), one(session) + "/beamer")
                .map(page -> statements.ofPage(page).size())
                .toList();
    }
}
