package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member of a council votes in secret, with nothing but the keys, on a screen as wide as a phone. */
@BrowserTest
class VotingTests {

    private static final String PRIMARY = ".ballot vaadin-button[theme~=primary]";
    private static final Pattern RECEIPT = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aMemberVotesInSecretInUkrainianByKeyboard() {
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Voting").save())
                .named("De Wilg")
                .coded("voting-wilg")
                .save();
        var council = new CouncilTestData(Stage.database()).of(wilg);
        for (var member = 1; member <= 6; member++) {
            data.aPerson("voting-member-" + member).save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        }
        var voter = Stage.account(FunctionKind.COUNCIL_MEMBER, "Oksana", Languages.UKRAINIAN);
        var person = voter.person().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        var poll = Stage.poll(council, new YesNo(), Secrecy.SECRET, person);
        var phone = visitors.withPhone(Languages.UKRAINIAN);
        phone.loggedIn(voter, "/");
        var keys = new Keyboard(phone.page());

        keys.to("a[href='polls/" + poll + "']").press("Enter");
        assertThat(phone.heading()).hasText("Een fietsenstalling (укр)");
        phone.settled();
        assertAccessible(phone);
        keys.to(".ballot input[type=radio]").press("ArrowDown");
        assertThat(phone.page().locator(".ballot label:has(:checked)")).hasText("Проти");
        keys.to(PRIMARY).press("Enter");
        assertThat(phone.page().locator(".ballot-choice")).hasText("Проти");
        assertThat(phone.page().locator(".ballot .receipt code")).hasText(RECEIPT);
        var receipt = phone.page().locator(".receipt code").textContent();
        phone.settled();
        assertAccessible(phone);
        phone.page().goBack();
        assertThat(phone.page().locator(".ballot label:has(:checked)")).hasText("Проти");
        assertThat(phone.page()).hasURL(Pattern.compile(".*/polls/" + poll));
        keys.to(PRIMARY).press("Enter");
        assertThat(phone.page().locator(".ballot-choice")).hasText("Проти");
        phone.settled();
        keys.to(PRIMARY).press("Enter");

        assertThat(phone.page().locator("main [role=status]").first()).hasText(phone.text("voting.voted"));
        assertThat(phone.page().locator(".receipt code")).hasText(receipt);
        assertThat(phone.page().locator("main")).not().containsText("Проти");
        phone.settled();
        assertAccessible(phone);
        assertThat(phone.page()).hasURL(Pattern.compile(".*/polls/" + poll));
        assertThat((String)
                        phone.page().evaluate("() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage)"))
                .doesNotContain("Проти", receipt);
        assertThat(Stage.database()
                        .sql("select choice from ballot where poll_id = ?")
                        .param(poll)
                        .query(String.class)
                        .list())
                .containsExactly("\"no\"");
    }

    private static void assertAccessible(Visitor visitor) {
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }
}
