package nl.perspectief.sessions.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Sure;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.SessionTestData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody without an account sees of a session. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class JoinViewTests extends SpringBrowserlessTest {

    private static final String CODE = "BCDFGHJK";

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private SessionTestData made;
    private long session;

    @BeforeEach
    void aSessionAtIdeas() {
        UI.getCurrent().setLocale(Languages.UKRAINIAN);
        var here = data.aMunicipality("Waterdam").save();
        var leader = data.aPerson("jv-leader").save().holds(FunctionKind.EXPERT, here);
        var pool = new ExpertTestData(database).pool(here, "wonen", leader);
        made = new SessionTestData(database);
        session = made.session(pool, leader.id(), "Aan tafel", SessionStep.IDEAS, CODE);
        SecurityContextHolder.clearContext();
    }

    @Test
    void aWrongCodeIsSaid() {
        assertThat(Pages.read("join")).contains("Взяти участь у сесії");
        Pages.open("join/BBBBBBBB");

        assertThat(find(CodeForm.class).single().code.getErrorMessage()).contains("Жодна відкрита сесія");
    }

    @Test
    void anIdeaIsAddedAfterALookAtNames() {
        sitDown();
        var form = find(GuestBoard.class).single().form;
        form.text.setValue("Запитайте про це Петра Коваля");
        test(form.save).click();
        assertThat(form.theme.isInvalid()).isTrue();
        form.theme.setValue(form.theme.getListDataView().getItem(0));
        test(form.save).click();
        assertThat(form.suspicions.isVisible()).isTrue();
        assertThat(ideas()).isZero();
        form.text.setValue("Більша кухня на кожному поверсі");
        test(form.save).click();

        assertThat(ideas()).isOne();
        assertThat(text()).contains("Більша кухня на кожному поверсі", "Ви додали 1 із щонайбільше 5 ідей.");
        assertThat(form.text.getValue()).isEmpty();
    }

    @Test
    void ownWordsThatWereJoinedToOthersAreToldBelowThese() {
        var kept = made.idea(session, made.participant(session, "jv-other", "", Party.PARTNER), "Een grotere keuken");
        sitDown();
        add("Більша кухня на кожному поверсі");
        assertThat(text()).doesNotContain("Сюди приєднано");
        var own = database.sql("select max(id) from session_idea where session_id = ?")
                .param(session)
                .query(Long.class)
                .single();
        made.join(own, kept);
        add("Сад за будинком");
        assertThat(text()).containsOnlyOnce("Сюди приєднано вашу ідею: Більша кухня на кожному поверсі");
        database.sql("update session_idea set joined_to = null where id = ?")
                .param(own)
                .update();
        add("Лавка біля входу");

        assertThat(text()).doesNotContain("Сюди приєднано").contains("Більша кухня на кожному поверсі");
    }

    private void add(String words) {
        var form = find(GuestBoard.class).single().form;
        form.theme.setValue(form.theme.getListDataView().getItem(0));
        form.text.setValue(words);
        test(form.save).click();
    }

    @Test
    void dotsAreGivenAndTakenBack() {
        var idea = made.idea(session, made.participant(session, "jv-other", "", Party.PARTNER), "Een grotere keuken");
        made.step(session, SessionStep.CHOOSE);
        sitDown();
        assertThat(text()).contains("У вас залишилося 5.", "○○○");
        var buttons = find(DotButtons.class).single();
        tap(buttons.give);
        tap(buttons.give);
        assertThat(text()).contains("У вас залишилося 3.", "●●○", "2 позначки");
        tap(buttons.takeBack);

        assertThat(text()).contains("●○○");
        assertThat(database.sql("select count(*) from session_dot where idea_id = ?")
                        .param(idea)
                        .query(Integer.class)
                        .single())
                .isOne();
        made.step(session, SessionStep.IDEAS);
        tap(buttons.give);
        assertThat(text()).contains("Ведучий повернувся до ідей, і всі позначки повернуто");
    }

    private static void tap(NativeButton button) {
        var element = button.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", JacksonUtils.createObjectNode()));
    }

    @Test
    void somebodyElseTakesThePhone() {
        sitDown();
        var leave = find(Sure.class).all().getLast();
        leave.show();
        test(leave.yes).click();

        assertThat(find(GuestBoard.class).exists()).isFalse();
        assertThat(find(SitDownForm.class).exists()).isTrue();
    }

    @Test
    void aTableCostsFewStatements() {
        assertThat(statements.during(() -> Pages.open("join/" + CODE))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private void sitDown() {
        Pages.open("join/" + CODE);
        var form = find(SitDownForm.class).single();
        test(form.sit).click();
        assertThat(form.party.isInvalid()).isTrue();
        form.party.setValue(Party.RESIDENT);
        test(form.sit).click();
    }

    private int ideas() {
        return database.sql("select count(*) from session_idea where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
