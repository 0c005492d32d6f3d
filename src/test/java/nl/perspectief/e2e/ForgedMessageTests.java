package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.AfterAll;
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

/** What only somebody sends who writes messages by hand. */
@BrowserTest
class ForgedMessageTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private static Stage.Account manager;
    private static Stage.Account colleague;
    private static Visitor signedIn;
    private static long id;
    private static long locked;

    @BeforeAll
    static void aRound() {
        manager = Stage.account(FunctionKind.LOCATION_MANAGER, "Marta", Languages.DUTCH);
        colleague = Stage.account(FunctionKind.LOCATION_MANAGER, "Taras", Languages.DUTCH);
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Forged").save())
                .coded("forged-wilg")
                .save();
        manager.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        colleague.person().holds(FunctionKind.LOCATION_MANAGER, wilg);
        id = data.aRound(wilg).save();
        locked = data.aRound(wilg).of("short").save();
        signedIn = new Visitor(Stage.url(), Languages.DUTCH, Visitor.DESK).loggedIn(manager, "/me");
    }

    @AfterAll
    static void leave() {
        signedIn.close();
    }

    @BeforeEach
    void nothingIsAnsweredYet() {
        Stage.database()
                .sql("delete from answer where checklist_id in (?, ?)")
                .params(id, locked)
                .update();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void forgedMessageChangesNothing(Consumer<ObjectNode> forgery) {
        visitors.problemsAreExpected();
        var round = inAnotherTab(id);
        var visitor = round.visitor();
        var message = nextMessage(round);
        forgery.accept(message.content());

        BadInputTests.showsNothingInside(send(visitor, message));

        assertThat(Stage.answer(id, "SAF-01")).isEqualTo("NO ");
        visitor.reload();
        assertThat(visitor.heading()).isVisible();
    }

    @Test
    void theSameMessageUnforgedIsTaken() {
        var round = inAnotherTab(id);

        send(round.visitor(), nextMessage(round));

        assertThat(Stage.answer(id, "SAF-01")).isEqualTo("YES ");
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
        var round = inAnotherTab(id);
        var visitor = round.visitor();
        var message = nextMessage(round);

        BadInputTests.showsNothingInside(send(visitor, message.url(), body));

        assertThat(Stage.answer(id, "SAF-01")).isEqualTo("NO ");
        visitor.reload();
        assertThat(visitor.heading()).isVisible();
    }

    @Test
    void anothersMessageIsOfNoUse() {
        // the first page of either session, so that the message fits where it arrives
        var round = new RoundPages(visitors.atDesk(Languages.DUTCH), id);
        round.visitor().loggedIn(manager, round.address("T1"));
        var message = nextMessage(round);
        var other = visitors.atDesk(Languages.DUTCH);
        other.loggedIn(colleague, "/me");

        BadInputTests.showsNothingInside(send(other, message));

        assertThat(Stage.answer(id, "SAF-01")).isEqualTo("NO ");
    }

    @Test
    void lockedRoundTakesNoAnswerByAForgedMessage() {
        var round = inAnotherTab(locked);
        var visitor = round.visitor();
        var message = nextMessage(round);
        // behind the portal's back, so that the page still has its fields
        Stage.database()
                .sql("update checklist set status = 'SUBMITTED', submitted_at = now(), submitted_by = ? where id = ?")
                .params(manager.person().id(), locked)
                .update();

        BadInputTests.showsNothingInside(send(visitor, message));

        assertThat(Stage.answer(locked, "SAF-01")).isEqualTo("NO ");
    }

    private RoundPages inAnotherTab(long round) {
        return new RoundPages(visitors.inAnotherTabOf(signedIn), round).open("T1");
    }

    private record Message(String url, ObjectNode content) {}

    /** Answers SAF-01 with no; gives the message that would come next and answer yes. */
    private static Message nextMessage(RoundPages round) {
        var visitor = round.visitor();
        var sent = new ArrayList<Message>();
        visitor.page().onRequest(request -> {
            if (request.url().contains("v-r=uidl") && request.method().equals("POST")) {
                sent.add(new Message(request.url(), (ObjectNode) JSON.readTree(request.postData())));
            }
        });
        var card = round.card("SAF-01");
        card.choose("quality.answer.no").saved();
        assertThat(card.locator()).containsText(visitor.text("quality.verdict.criticalFailed"));
        visitor.settled();
        var answer = sent.stream()
                .map(message -> message.content().toString())
                .filter(content -> content.contains("\"value\":\"NO\""))
                .findFirst()
                .orElseThrow();
        var last = sent.getLast();
        var next = ((ObjectNode) JSON.readTree(answer.replace("\"value\":\"NO\"", "\"value\":\"YES\"")))
                .put("syncId", last.content().path("syncId").asInt() + 1)
                .put("clientId", last.content().path("clientId").asInt() + 1);
        return new Message(last.url(), next);
    }

    private static APIResponse send(Visitor visitor, Message message) {
        return send(visitor, message.url(), message.content().toString());
    }

    private static APIResponse send(Visitor visitor, String url, String message) {
        return visitor.page()
                .request()
                .post(
                        url,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json; charset=UTF-8")
                                .setData(message));
    }
}
