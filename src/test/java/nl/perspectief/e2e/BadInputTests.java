package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BadInputTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account manager;
    private static Stage.Account colleague;
    private static long id;
    private static long locked;

    @BeforeAll
    static void aRound() {
        manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Marta", Languages.DUTCH);
        colleague = Stage.account(FunctionKind.LOCATION_MANAGER, "Taras", Languages.DUTCH);
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Bad").save())
                .coded("bad-wilg")
                .save();
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        colleague.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        id = data.aRound(wilg).save();
        locked = data.aRound(wilg).of("short").save();
    }

    @Test
    void tooLongTextIsRefusedAndStaysInItsField() {
        var visitor = visitors.withPhone(Languages.DUTCH);
        var round = at(visitor, manager, id, "T2");
        var card = round.card("SPA-03");
        card.choose("quality.answer.yes").saved();
        var long100k = "a".repeat(100_000);

        card.fill("quality.answer.remark", long100k);

        assertThat(card.locator()).containsText("100.000");
        assertThat(card.field("quality.answer.remark")).hasAttribute("aria-invalid", "true");
        assertThat(stored(id, "SPA-03")).isEqualTo("YES ");
        visitor.reload();
        assertThat(card.field("quality.answer.remark")).hasValue(long100k);
        assertThat(card.field("quality.answer.remark")).hasAttribute("aria-invalid", "true");
        assertThat(stored(id, "SPA-03")).isEqualTo("YES ");
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
        var visitor = visitors.withPhone(Languages.DUTCH);
        var round = at(visitor, manager, id, "T3");
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
        var visitor = visitors.withPhone(Languages.DUTCH);
        var card = at(visitor, manager, id, "T4").card("BLD-02");

        card.type(typed);

        assertThat(card.locator()).containsText(visitor.text("quality.bad.number"));
        assertThat(card.number()).hasValue(typed);
        assertThat(stored(id, "BLD-02")).isNull();
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
        var visitor = visitors.atDesk(Languages.DUTCH);
        visitor.loggedIn(manager, "/me");

        visitor.open(address.replace("{id}", String.valueOf(id)));

        assertThat(visitor.heading()).hasText(visitor.text("problem.notFoundTitle"));
        assertThat(visitor.page().locator("body")).not().containsText("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/locations/..%2f", "/locations/%00", "/checklists/1;a=b", "//", "/%2e%2e/"})
    void addressMeantToConfuseGetsNoStackTrace(String address) {
        var visitor = visitors.atDesk(Languages.DUTCH);
        visitor.loggedIn(manager, "/me");

        var answer = visitor.page().request().get(Stage.url() + address);

        showsNothingInside(answer);
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void forgedMessageChangesNothing(Consumer<ObjectNode> forgery) {
        visitors.problemsAreExpected();
        var visitor = visitors.atDesk(Languages.DUTCH);
        var round = at(visitor, manager, id, "T1");
        var message = nextMessage(visitor, round);
        forgery.accept(message);

        showsNothingInside(send(visitor, message.toString()));

        assertThat(stored(id, "SAF-01")).isEqualTo("NO ");
        visitor.reload();
        assertThat(visitor.heading()).isVisible();
    }

    @Test
    void theSameMessageUnforgedIsTaken() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        var message = nextMessage(visitor, at(visitor, manager, id, "T1"));

        send(visitor, message.toString());

        assertThat(stored(id, "SAF-01")).isEqualTo("YES ");
    }

    @BeforeEach
    void nothingIsAnsweredYet() {
        Stage.database()
                .sql("delete from answer where checklist_id in (?, ?)")
                .params(id, locked)
                .update();
    }

    /** Each begins as a true message that answers the opposite of what is stored. */
    static Stream<Named<Consumer<ObjectNode>>> forgeries() {
        return Stream.of(
                forgery("token of nobody", message -> message.put("csrfToken", "00000000-0000-0000-0000-000000000000")),
                forgery("no token", message -> message.remove("csrfToken")),
                forgery("a number of long ago", message -> message.put("clientId", 0)),
                forgery("an unknown node", message -> rpc(message, node -> node.put("node", 999_999))),
                forgery("the node of the page itself", message -> rpc(message, node -> node.put("node", 1))),
                forgery("another property", message -> rpc(message, node -> node.put("property", "innerHTML"))),
                forgery(
                        "an invented event",
                        message -> rpc(message, node -> {
                            node.put("type", "event");
                            node.put("event", "invented");
                        })),
                forgery(
                        "a method of the server",
                        message -> rpc(message, node -> {
                            node.put("type", "publishedEventHandler");
                            node.put("templateEventMethodName", "removeAll");
                            node.putArray("templateEventMethodArgs");
                        })),
                forgery("an invented kind of call", message -> rpc(message, node -> node.put("type", "invented"))),
                forgery("a choice that isn't offered", message -> rpc(message, node -> node.put("value", "77"))),
                forgery("a value of the wrong kind", message -> rpc(message, node -> node.putObject("value"))),
                forgery("calls that are no list", message -> message.put("rpc", "none")));
    }

    private static Named<Consumer<ObjectNode>> forgery(String name, Consumer<ObjectNode> forgery) {
        return Named.of(name, forgery);
    }

    private static void rpc(ObjectNode message, Consumer<ObjectNode> change) {
        message.path("rpc").forEach(call -> change.accept((ObjectNode) call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "}{", "null", "[]", "{\"rpc\":[[]]}"})
    void messageThatIsNoneChangesNothing(String body) {
        visitors.problemsAreExpected();
        var visitor = visitors.atDesk(Languages.DUTCH);
        at(visitor, manager, id, "T1");

        showsNothingInside(send(visitor, body));

        visitor.reload();
        assertThat(visitor.heading()).isVisible();
    }

    @Test
    void anothersMessageIsOfNoUse() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        var message = nextMessage(visitor, at(visitor, manager, id, "T1"));
        var other = visitors.atDesk(Languages.DUTCH);
        other.loggedIn(colleague, "/me");

        showsNothingInside(send(other, message.toString()));

        assertThat(stored(id, "SAF-01")).isEqualTo("NO ");
    }

    @Test
    void lockedRoundTakesNoAnswerByAForgedMessage() {
        var visitor = visitors.atDesk(Languages.DUTCH);
        var message = nextMessage(visitor, at(visitor, manager, locked, "T1"));
        // behind the portal's back, so that the page still has its fields
        Stage.database()
                .sql("update checklist set status = 'SUBMITTED', submitted_at = now(), submitted_by = ? where id = ?")
                .params(manager.person().id(), locked)
                .update();

        showsNothingInside(send(visitor, message.toString()));

        assertThat(stored(locked, "SAF-01")).isEqualTo("NO ");
    }

    private static RoundPages at(Visitor visitor, Stage.Account account, long round, String theme) {
        var pages = new RoundPages(visitor, round);
        visitor.loggedIn(account, pages.address(theme));
        return pages;
    }

    /** Answers SAF-01 with no; gives the message that would come next and answer yes. */
    private static ObjectNode nextMessage(Visitor visitor, RoundPages round) {
        var sent = new ArrayList<ObjectNode>();
        visitor.page().onRequest(request -> {
            if (request.url().contains("v-r=uidl") && request.method().equals("POST")) {
                sent.add((ObjectNode) JSON.readTree(request.postData()));
            }
        });
        var card = round.card("SAF-01");
        card.choose("quality.answer.no").saved();
        assertThat(card.locator()).containsText(visitor.text("quality.verdict.criticalFailed"));
        visitor.settled();
        var answer = sent.stream()
                .filter(message -> message.toString().contains("\"value\":\"NO\""))
                .findFirst()
                .orElseThrow();
        var last = sent.getLast();
        return ((ObjectNode) JSON.readTree(answer.toString().replace("\"value\":\"NO\"", "\"value\":\"YES\"")))
                .put("syncId", last.path("syncId").asInt() + 1)
                .put("clientId", last.path("clientId").asInt() + 1);
    }

    private static APIResponse send(Visitor visitor, String message) {
        return visitor.page()
                .request()
                .post(
                        Stage.url() + "/?v-r=uidl&v-uiId=0",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json; charset=UTF-8")
                                .setData(message));
    }

    private static void showsNothingInside(APIResponse answer) {
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "nl.perspectief", "org.springframework");
        assertThat(TestServers.portal().isHealthy()).isTrue();
    }

    private static @Nullable String stored(long checklist, String code) {
        return Stage.database()
                .sql("""
                    select concat(a.form, ' ', a.remark) from answer a join indicator i on i.id = a.indicator_id
                    where a.checklist_id = ? and i.code = ?
                    """)
                .params(checklist, code)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
