package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A council of seven and one motion, from its first words to its outcome, in Ukrainian and on phones. */
@BrowserTest
class MotionTests {

    private static final YesNo YES_NO = new YesNo();

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private List<TestData.Person> others = List.of();

    @Test
    void sevenMembersTakeAMotionWithAnAmendmentToItsOutcome() {
        var wilg = Stage.data()
                .aLocation(Stage.data().aMunicipality("Motions").save())
                .named("De Wilg")
                .coded("motions-wilg")
                .save();
        new CouncilTestData(Stage.database()).of(wilg);
        others = IntStream.rangeClosed(1, 4)
                .mapToObj(member ->
                        Stage.data().aPerson("motions-member-" + member).save())
                .toList();
        others.forEach(person -> person.holds(FunctionKind.COUNCIL_MEMBER, wilg));
        var proposer = phoneOf("Iryna", FunctionKind.COUNCIL_MEMBER, wilg, "/council/motions-wilg/motions/new");
        var motion = propose(proposer);
        var member = phoneOf("Bohdan", FunctionKind.COUNCIL_MEMBER, wilg, motion);
        press(member, member.button("motions.support"));
        assertThat(member.button("motions.support.withdraw")).isVisible();
        var chair = phoneOf("Oksana", FunctionKind.COUNCIL_CHAIR, wilg, motion);
        press(chair, chair.button("motions.support"));
        press(chair, chair.button("motions.discussion.open"));
        assertThat(chair.page().locator(".chip").first()).hasText(chair.text("motions.state.IN_DISCUSSION"));

        amend(member, motion);
        openVote(chair, "motions.vote.openAmendment", Secrecy.SECRET);
        var phones = List.of(proposer, member, chair);
        var secret = vote(phones, motion, Secrecy.SECRET);
        chair.open(motion);
        assertThat(chair.page().locator("main")).containsText("Кімната відчинена до дев’ятої.");
        unfold(chair, "motions.diff", 1, 2);
        assertThat(chair.page().locator(".difference ins").last()).containsText("дев’ятої");
        assertAccessible(chair);

        openVote(chair, "motions.vote.open", Secrecy.OPEN);
        var open = vote(phones, motion, Secrecy.OPEN);
        proposer.open(motion);
        assertThat(proposer.page().locator(".chip").first()).hasText(proposer.text("motions.state.ADOPTED"));
        assertAccessible(proposer);
        assertThat(proposer.page().locator("nav [aria-current=page]")).hasText(proposer.text("council.title"));
        proposer.open("/polls/" + open);
        assertThat(proposer.page().locator(".poll-names")).containsText("Iryna Test");
        proposer.open("/polls/" + secret);
        assertThat(proposer.page().locator("main")).not().containsText("Iryna Test");
        assertNoFileForWhoMaySeeItNoLonger(secret, wilg);
        assertThat(phones.stream().flatMap(Visitor::refusedByPolicy)).isEmpty();
    }

    /** Also from a page that is still open. */
    private void assertNoFileForWhoMaySeeItNoLonger(long poll, TestData.Location wilg) {
        var account = Stage.account(FunctionKind.OVERSIGHT, "Jeroen", Languages.DUTCH);
        account.person().holds(FunctionKind.OVERSIGHT, wilg.municipality());
        var desk = visitors.atDesk(Languages.DUTCH).loggedIn(account, "/polls/" + poll);
        assertThat(desk.heading()).isVisible();
        desk.settled();
        var files = desk.page().locator("a[href*='VAADIN/dynamic']").all().stream()
                .map(link -> (String) link.evaluate("link => link.href"))
                .toList();
        assertThat(files).hasSize(2);
        var requests = desk.context().request();
        assertThat(files)
                .allSatisfy(file -> assertThat(requests.get(file).status()).isEqualTo(200));
        Stage.database().sql("""
                        update person_function set valid_until = valid_from + interval 1 day where person_id = ?
                        """).param(account.person().id()).update();
        assertThat(files)
                .allSatisfy(file -> assertThat(requests.get(file).status()).isEqualTo(404));
    }

    private Visitor phoneOf(String name, FunctionKind kind, TestData.Location location, String path) {
        var account = Stage.account(FunctionKind.COUNCIL_MEMBER, name, Languages.UKRAINIAN);
        account.person().holds(kind, location);
        return visitors.withPhone(Languages.UKRAINIAN).loggedIn(account, path);
    }

    /** @return its address */
    private static String propose(Visitor phone) {
        var page = phone.page();
        assertAccessible(phone);
        page.locator("vaadin-text-field[lang=uk] input").fill("Тиха кімната");
        page.locator("vaadin-text-area[lang=uk] textarea").fill("Кімната відчинена до восьмої.");
        phone.press(page.locator("summary", new Page.LocatorOptions().setHasText("Nederlands")));
        page.locator("vaadin-text-field[lang=nl] input").fill("Een stille kamer");
        page.locator("vaadin-text-area[lang=nl] textarea").fill("De kamer is open tot acht uur.");
        press(phone, phone.button("motions.save"));
        assertThat(page).hasURL(Pattern.compile(".*/motions/draft/[0-9]+"));
        press(phone, phone.button("motions.submit"));
        assertThat(page).hasURL(Pattern.compile(".*/motions/R-[0-9-]+"));
        page.goBack();
        assertThat(phone.heading()).hasText(phone.text("motions.title"));
        page.goForward();
        assertThat(phone.heading()).hasText("Тиха кімната");
        phone.settled();
        assertAccessible(phone);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void amend(Visitor phone, String motion) {
        phone.open(motion);
        phone.settled();
        unfold(phone, "motions.amend");
        replace(phone, "nl", "acht uur", "negen uur");
        replace(phone, "uk", "восьмої", "дев’ятої");
        assertAccessible(phone);
        press(phone, phone.button("motions.amend.send"));
        assertThat(phone.page().locator(".amendments del")).containsText("восьмої");
    }

    /** Marks a passage in the text, as a finger or the keys do, and types what comes in its place. */
    private static void replace(Visitor phone, String language, String passage, String replacement) {
        var part = phone.page()
                .locator("details.card")
                .filter(new Locator.FilterOptions()
                        .setHas(phone.page().locator(".amendment-source[lang=" + language + "]")));
        if (part.getAttribute("open") == null) {
            part.locator("summary").click();
        }
        part.locator(".amendment-source textarea")
                .evaluate(
                        "(field, words) => { field.focus();"
                                + " field.setSelectionRange(field.value.indexOf(words), field.value.indexOf(words) + words.length); }",
                        passage);
        phone.press(part.getByRole(AriaRole.BUTTON));
        var typed = part.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(phone.text("motions.amend.replacement")));
        assertThat(typed).isFocused();
        typed.fill(replacement);
        assertThat(part.locator("ins")).containsText(replacement);
    }

    private static void openVote(Visitor chair, String title, Secrecy secrecy) {
        chair.reload();
        unfold(chair, title);
        var page = chair.page();
        chair.press(page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(chair.text("voting.form.secrecy"))));
        chair.press(page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(chair.text("voting.secrecyLong." + secrecy))));
        press(chair, chair.button("voting.new.preview"));
        assertThat(chair.button("voting.new.open")).isVisible();
        assertAccessible(chair);
        press(chair, chair.button("voting.new.open"));
        assertThat(wayToVote(chair)).isVisible();
    }

    /** Three vote on their phones and the others elsewhere; then its time is over. */
    private long vote(List<Visitor> phones, String motion, Secrecy secrecy) {
        var poll = 0L;
        for (var phone : phones) {
            var page = phone.page();
            phone.open(motion);
            phone.settled();
            phone.press(wayToVote(phone));
            assertThat(page).hasURL(Pattern.compile(".*/polls/[0-9]+"));
            phone.settled();
            poll = Long.parseLong(page.url().replaceFirst(".*/", ""));
            phone.press(page.locator(".ballot label", new Page.LocatorOptions().setHasText("За")));
            press(phone, phone.button("voting.ballot.check"));
            assertThat(page.locator(".ballot-choice")).hasText("За");
            press(phone, phone.button("voting.confirm.cast"));
            assertThat(page.locator("main [role=status]").first())
                    .hasText(phone.text(secrecy == Secrecy.SECRET ? "voting.voted" : "voting.votedOpenly"));
        }
        var asked = poll;
        others.forEach(person -> Stage.cast(asked, person, YES_NO.choice(Answer.ABSTAIN), secrecy));
        Stage.end(asked);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(Stage.database()
                                .sql("select state from poll where id = ?")
                                .param(asked)
                                .query(String.class)
                                .single())
                        .isEqualTo("SEALED"));
        return asked;
    }

    /** To the vote that goes on; the history has links to those that were. */
    private static Locator wayToVote(Visitor phone) {
        return phone.page().locator("a.button", new Page.LocatorOptions().setHasText(phone.text("motions.vote.to")));
    }

    private static void unfold(Visitor phone, String title, Object... arguments) {
        var summary = phone.page()
                .locator("summary", new Page.LocatorOptions().setHasText(phone.text(title, arguments)))
                .first();
        phone.press(summary);
        assertThat(summary.locator("xpath=following-sibling::*[1]")).isVisible();
    }

    private static void press(Visitor phone, Locator button) {
        phone.press(button);
        phone.settled();
    }

    private static void assertAccessible(Visitor visitor) {
        visitor.settled();
        assertThat(Axe.violations(visitor.page())).isEmpty();
    }
}
