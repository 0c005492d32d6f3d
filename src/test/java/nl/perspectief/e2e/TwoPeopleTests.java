package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BrowserTest
class TwoPeopleTests {

    private static final String HERS = "Коробки біля виходу";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account anna;
    private static Stage.Account bohdan;
    private static Visitor annasDesk;
    private static Visitor bohdansDesk;
    private static long id;

    @BeforeAll
    static void twoManagersOfOneLocation() {
        anna = Stage.account(FunctionKind.LOCATION_MANAGER, "Anna", Languages.DUTCH);
        bohdan = Stage.account(FunctionKind.LOCATION_MANAGER, "Bohdan", Languages.UKRAINIAN);
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Two").save())
                .coded("two-wilg")
                .save();
        anna.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        bohdan.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        id = data.aRound(wilg).save();
        annasDesk = new Visitor(Stage.url(), Languages.DUTCH, Visitor.DESK).loggedIn(anna, "/me");
        bohdansDesk = new Visitor(Stage.url(), Languages.UKRAINIAN, Visitor.DESK).loggedIn(bohdan, "/me");
    }

    @AfterAll
    static void leave() {
        annasDesk.close();
        bohdansDesk.close();
    }

    @Test
    void eachSeesTheOthersAnswersAppear() {
        var hers = inAnotherTabOf(annasDesk);
        var his = at(visitors.withPhone(Languages.UKRAINIAN), bohdan);

        hers.card("SAF-01")
                .choose("quality.answer.no")
                .fill("quality.answer.remark", HERS)
                .saved();
        assertThat(his.card("SAF-01").choice("quality.answer.no").locator("input"))
                .isChecked();
        assertThat(his.card("SAF-01").field("quality.answer.remark")).hasValue(HERS);
        assertThat(his.card("SAF-01").locator().locator(".saved")).containsText("Anna Test");

        his.card("SAF-02").type("99,5").saved();
        assertThat(hers.card("SAF-02").number()).hasValue("99,5");
        assertThat(hers.card("SAF-02").locator()).containsText(hers.visitor().text("quality.verdict.criticalFailed"));
        assertThat(hers.visitor().page().locator("[role=progressbar]").first()).hasAttribute("aria-valuenow", "2");
    }

    @Test
    void conflictShowsBothAndTheOtherAnswerCanBeKept() {
        var his = conflictAt("SAF-03");

        his.card("SAF-03")
                .locator()
                .getByText(his.visitor().text("conflict.leave"))
                .click();

        assertThat(conflict(his, "SAF-03")).isHidden();
        assertThat(his.card("SAF-03").choice("quality.answer.partly").locator("input"))
                .isChecked();
        assertThat(his.card("SAF-03").field("quality.answer.remark")).hasValue(HERS);
        assertThat(Stage.answer(id, "SAF-03")).isEqualTo("PARTLY " + HERS);
    }

    @Test
    void conflictShowsBothAndTheOwnAnswerCanBeUsed() {
        var his = conflictAt("SAF-04");

        his.card("SAF-04")
                .locator()
                .getByText(his.visitor().text("conflict.takeMine"))
                .click();

        assertThat(conflict(his, "SAF-04")).isHidden();
        assertThat(his.card("SAF-04").field("quality.answer.remark")).hasValue("Моя примітка");
        his.card("SAF-04").saved();
        assertThat(Stage.answer(id, "SAF-04")).isEqualTo("YES Моя примітка");
    }

    @Test
    void numberTypedInAnotherWayDoesNotComeBackOverALaterOne() {
        var hers = inAnotherTabOf(annasDesk);
        var his = inAnotherTabOf(bohdansDesk);
        hers.card("SAF-05").type("2.50").saved();
        assertThat(hers.card("SAF-05").number()).hasValue("2,5");
        hers.visitor().open(hers.address("T2"));
        hers.visitor().settled();
        his.card("SAF-05").type("3").saved();

        hers.visitor().open(hers.address("T1"));

        assertThat(hers.card("SAF-05").number()).hasValue("3");
        hers.card("SAF-05").fill("quality.answer.remark", HERS).saved();
        assertThat(Stage.answer(id, "SAF-05")).isEqualTo("NUMBER " + HERS);
        assertThat(his.card("SAF-05").number()).hasValue("3");
    }

    @Test
    void answerGivenWithoutConnectionDoesNotOverwriteAnothers() {
        var hers = inAnotherTabOf(annasDesk);
        var his = at(visitors.atDesk(Languages.UKRAINIAN), bohdan);
        his.card("SAF-06").choose("quality.answer.yes").saved();
        assertThat(hers.card("SAF-06").choice("quality.answer.yes").locator("input"))
                .isChecked();
        his.visitor().context().setOffline(true);
        his.card("SAF-06").choose("quality.answer.partly").fill("quality.answer.remark", "Моя примітка");
        his.card("SAF-06").field("quality.answer.remark").blur();
        hers.card("SAF-06")
                .choose("quality.answer.no")
                .fill("quality.answer.remark", HERS)
                .saved();
        hers.card("SAF-06").field("quality.answer.remark").blur();

        his.visitor().context().setOffline(false);

        var panel = conflict(his, "SAF-06");
        assertThat(panel).containsText(HERS);
        assertThat(panel).containsText(his.visitor().text("quality.answer.partly"));
        assertThat(panel).containsText("Моя примітка");
        assertThat(Stage.answer(id, "SAF-06")).isEqualTo("NO " + HERS);

        his.visitor().reload();
        assertThat(panel).containsText(HERS);
        assertThat(panel).containsText(his.visitor().text("quality.answer.partly"));
        assertThat(panel).containsText("Моя примітка");
        assertThat(Stage.answer(id, "SAF-06")).isEqualTo("NO " + HERS);

        his.card("SAF-06")
                .locator()
                .getByText(his.visitor().text("conflict.takeMine"))
                .click();
        his.card("SAF-06").saved();
        assertThat(Stage.answer(id, "SAF-06")).isEqualTo("PARTLY Моя примітка");
        assertThat(hers.card("SAF-06").field("quality.answer.remark")).hasValue("Моя примітка");
    }

    /** He has answered yes and is typing a remark when she answers partly, with a remark of hers. */
    private RoundPages conflictAt(String code) {
        var hers = inAnotherTabOf(annasDesk);
        var his = inAnotherTabOf(bohdansDesk);
        his.card(code).choose("quality.answer.yes").saved();
        assertThat(hers.card(code).choice("quality.answer.yes").locator("input"))
                .isChecked();
        his.card(code).field("quality.answer.remark").focus();
        his.visitor().settled();

        hers.card(code)
                .choose("quality.answer.partly")
                .fill("quality.answer.remark", HERS)
                .saved();
        his.card(code).field("quality.answer.remark").pressSequentially("Моя примітка");

        var panel = conflict(his, code);
        assertThat(panel).isVisible();
        assertThat(panel).containsText("Anna Test");
        assertThat(panel).containsText(his.visitor().text("quality.answer.partly"));
        assertThat(panel).containsText(HERS);
        assertThat(panel).containsText(his.visitor().text("quality.answer.yes"));
        assertThat(panel).containsText("Моя примітка");
        assertThat(Stage.answer(id, code)).isEqualTo("PARTLY " + HERS);
        return his;
    }

    private static Locator conflict(RoundPages round, String code) {
        return round.card(code).locator().locator(".conflict");
    }

    private RoundPages inAnotherTabOf(Visitor visitor) {
        return new RoundPages(visitors.inAnotherTabOf(visitor), id).open("T1");
    }

    private static RoundPages at(Visitor visitor, Stage.Account account) {
        var round = new RoundPages(visitor, id);
        visitor.loggedIn(account, round.address("T1"));
        return round;
    }
}
