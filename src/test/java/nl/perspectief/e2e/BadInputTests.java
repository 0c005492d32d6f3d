package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class BadInputTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Visitor managersPhone;
    private static Visitor managersDesk;
    private static long id;

    @BeforeAll
    static void aRound() {
        var manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Marta", Languages.DUTCH);
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Bad").save())
                .coded("bad-wilg")
                .save();
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        id = data.aRound(wilg).save();
        managersPhone = new Visitor(Stage.url(), Languages.DUTCH, Visitor.PHONE).loggedIn(manager, "/me");
        managersDesk = new Visitor(Stage.url(), Languages.DUTCH, Visitor.DESK).loggedIn(manager, "/me");
    }

    @AfterAll
    static void leave() {
        managersPhone.close();
        managersDesk.close();
    }

    @Test
    void tooLongTextIsRefusedAndStaysInItsField() {
        var round = new RoundPages(visitors.inAnotherTabOf(managersPhone), id).open("T2");
        var visitor = round.visitor();
        var card = round.card("SPA-03");
        card.choose("quality.answer.yes").saved();
        var long100k = "a".repeat(100_000);

        card.fill("quality.answer.remark", long100k);

        assertThat(card.locator()).containsText("100.000");
        assertThat(card.field("quality.answer.remark")).hasAttribute("aria-invalid", "true");
        assertThat(Stage.answer(id, "SPA-03")).isEqualTo("YES ");
        visitor.reload();
        assertThat(card.field("quality.answer.remark")).hasValue(long100k);
        assertThat(card.field("quality.answer.remark")).hasAttribute("aria-invalid", "true");
        assertThat(Stage.answer(id, "SPA-03")).isEqualTo("YES ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍🚒🔥 brandweer 𝔘𝔫𝔦",
                "مرحبا بالعالم 123",
                "<img src=x onerror=alert(1)> & 'quoted' \\",
                "</script><h1>heading</h1><!--"
            })
    void anyWritingIsStoredAndShownAsItWasTyped(String text) {
        var round = new RoundPages(visitors.inAnotherTabOf(managersPhone), id).open("T3");
        var visitor = round.visitor();
        var card = round.card("HYG-03");
        card.fill("quality.answer.remark", text).saved();

        visitor.reload();

        assertThat(card.field("quality.answer.remark")).hasValue(text);
        assertThat(Stage.database().sql("""
            select a.remark from answer a join indicator i on i.id = a.indicator_id
            where a.checklist_id = ? and i.code = 'HYG-03'
            """).param(id).query(String.class).single())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1e9", "12345678901", "0,1234567890", "1.000", "١٢"})
    void whatIsNoNumberIsRefused(String typed) {
        var round = new RoundPages(visitors.inAnotherTabOf(managersPhone), id).open("T4");
        var card = round.card("BLD-02");

        card.type(typed);

        assertThat(card.locator()).containsText(round.visitor().text("quality.bad.number"));
        assertThat(card.number()).hasValue(typed);
        assertThat(Stage.answer(id, "BLD-02")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/checklists/abc",
                "/checklists/99999999999999999999",
                "/checklists/0",
                "/checklists/{id}/T99",
                "/checklists/{id}/submit/now",
                "/checklists/-1",
                "/locations/nowhere",
                "/locations/%F0%9F%94%A5",
                "/templates/0",
                "/people",
                "/nothing/like/it",
                "/quality?template=99999999999999999999"
            })
    void addressThatLeadsNowhereIsNotFound(String address) {
        var visitor = visitors.inAnotherTabOf(managersDesk);

        visitor.open(address.replace("{id}", String.valueOf(id)));

        assertThat(visitor.heading()).hasText(visitor.text("problem.notFoundTitle"));
        assertThat(visitor.page().locator("body")).not().containsText("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/locations/..%2f",
                "/locations/%00",
                "/checklists/1;a=b",
                "//",
                "/%2e%2e/",
                "/issues/%00",
                "/issues/M-0000-0000",
                "/issues/nowhere:M-2026-0001",
                "/issues/M-2026-0001'%20or%201=1",
                "/issues?location=%00",
                "/issues?search=%25%27%22%3Cscript%3E&state=NOTHING&category=abc&pages=-1",
                "/issues/figures?category=abc&months=999999999999",
                "/issues/new?at=%00&place=%3Cscript%3E",
                "/photos/..%2f..%2f"
            })
    void addressMeantToConfuseGetsNoStackTrace(String address) {
        var visitor = visitors.inAnotherTabOf(managersDesk);

        var answer = visitor.page().request().get(Stage.url() + address);

        showsNothingInside(answer);
    }

    @BeforeEach
    void nothingIsAnsweredYet() {
        Stage.database()
                .sql("delete from answer where checklist_id = ?")
                .param(id)
                .update();
    }

    static void showsNothingInside(APIResponse answer) {
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "nl.perspectief", "org.springframework");
        assertThat(TestServers.portal().isHealthy()).isTrue();
    }
}
