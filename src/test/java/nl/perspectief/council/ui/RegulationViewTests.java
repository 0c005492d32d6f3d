package nl.perspectief.council.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilAccess;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Regulation;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RegulationViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    CouncilAccess access;

    @Autowired
    CouncilService councils;

    @Autowired
    StatementCounter statements;

    private long council;

    @BeforeEach
    void aChairOfThree() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        var wilg = data.aLocation(here).named("De Wilg").save();
        council = new CouncilTestData(database).of(wilg);
        data.aPerson("rv-chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("rv-one").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        data.aPerson("rv-secretary").save().holds(FunctionKind.COUNCIL_SECRETARY, wilg);
        data.signIn("rv-chair", Roles.COUNCIL_MEMBER);
    }

    @Test
    void whatIsSettledIsStoredAndSaidInPlainWords() {
        var view = open();
        assertThat(view.form.base.isVisible()).isFalse();
        view.form.secondingThreshold.setValue(1);
        view.form.quorumPercent.setValue(0);
        view.form.majority.setValue(Majority.TWO_THIRDS);
        assertThat(view.form.base.isVisible()).isTrue();
        view.form.base.setValue(MajorityBase.WHOLE_ROLL);
        view.form.tie.setValue(Tie.LOT);
        view.form.shortestVoteHours.setValue(48);
        view.form.waitingDays.setValue(0);

        test(view.save).click();

        assertThat(access.regulation(council))
                .isEqualTo(new Regulation(
                        1, new VotingRule(0, Majority.TWO_THIRDS, MajorityBase.WHOLE_ROLL, Tie.LOT), 48, 42, 14, 0));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("council/de-wilg");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains(
                        "als 1 ander lid het steunt",
                        "telt altijd",
                        "minstens twee derde van iedereen die mag stemmen voor is",
                        "beslist het lot",
                        "minstens 48 uur open",
                        "niet te wachten");
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsFieldAndNothingTypedIsLost() {
        var view = open();
        view.form.quorumPercent.setValue(101);
        view.form.adviceDays.setValue(30);
        view.form.responseDays.setValue(0);
        view.form.waitingDays.clear();

        test(view.save).click();

        assertThat(view.form.responseDays.getErrorMessage()).isEqualTo("Vul een getal in van 1 tot en met 365.");
        assertThat(view.form.waitingDays.getErrorMessage()).isEqualTo("Vul een heel getal in.");
        view.form.responseDays.setValue(14);
        view.form.waitingDays.setValue(3);
        assertThat(view.form.quorumPercent.getErrorMessage()).isEqualTo("Vul een getal in van 0 tot en met 100.");
        assertThat(view.form.adviceDays.getValue()).isEqualTo(30);
        view.form.quorumPercent.setValue(100);
        view.form.secondingThreshold.setValue(3);
        test(view.save).click();
        assertThat(view.form.quorumPercent.isInvalid()).isFalse();
        assertThat(view.form.secondingThreshold.getErrorMessage())
                .isEqualTo("Naast wie een voorstel doet, heeft de raad 2 leden. Vul hoogstens 2 in.");
        view.form.secondingThreshold.clear();
        test(view.save).click();
        assertThat(view.form.secondingThreshold.getErrorMessage()).isEqualTo("Vul een heel getal in.");
        assertThat(access.regulation(council).adviceDays()).isEqualTo(42);
    }

    @Test
    void whatTheOtherSettledStandsBesideTheFormAndOneChooses() {
        var view = open();
        view.form.adviceDays.setValue(30);
        theSecretarySettles(60, 14);

        test(view.save).click();

        assertThat(view.conflict.getElement().getTextRecursively()).contains("binnen 60 dagen");
        assertThat(view.form.adviceDays.getValue()).isEqualTo(30);
        test(find(Button.class, view.conflict).withText("Laten zoals het nu is").single())
                .click();
        assertThat(view.form.adviceDays.getValue()).isEqualTo(60);
        assertThat(view.conflict.isVisible()).isFalse();
        view.form.adviceDays.setValue(20);
        theSecretarySettles(42, 7);
        test(view.save).click();
        test(find(Button.class, view.conflict)
                        .withText("De mijne eroverheen bewaren")
                        .single())
                .click();
        assertThat(access.regulation(council).adviceDays()).isEqualTo(20);
        assertThat(access.regulation(council).responseDays()).isEqualTo(14);
    }

    @Test
    void nobodyElseComesHere() {
        data.signIn("rv-one", Roles.COUNCIL_MEMBER);

        UI.getCurrent().navigate("council/de-wilg/regulation");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Niet gevonden");
    }

    @Test
    void itCostsFewStatements() {
        assertThat(statements.during(this::open)).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private void theSecretarySettles(int adviceDays, int responseDays) {
        var now = access.regulation(council);
        data.signIn("rv-secretary", Roles.COUNCIL_MEMBER);
        councils.settle(
                council,
                councils.find(council).version(),
                new Regulation(
                        now.secondingThreshold(),
                        now.votingRule(),
                        now.shortestVoteHours(),
                        adviceDays,
                        responseDays,
                        3));
        data.signIn("rv-chair", Roles.COUNCIL_MEMBER);
    }

    private RegulationView open() {
        UI.getCurrent().navigate("council/de-wilg/regulation");
        return (RegulationView) getCurrentView();
    }
}
