package nl.perspectief.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages of a secret vote that somebody writes by hand, or sends again. */
@BrowserTest
class ForgedBallotTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PRIMARY = ".ballot vaadin-button[theme~=primary]";
    private static final String OPTIONS = ".ballot input[type=radio]";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void noMessageVotesAgainForSomebodyElseOrForWhatIsNotOnTheBallot() {
        visitors.problemsAreExpected();
        var poll = pollOfSeven();
        var oksana = new Voter(poll.oksana(), poll.id());
        var ihor = new Voter(poll.ihor(), poll.id());

        oksana.page.page().locator(OPTIONS).nth(1).check();
        oksana.page.page().locator(PRIMARY).click();
        oksana.page.page().locator(".ballot .receipt code").waitFor();
        oksana.page.settled();
        oksana.sent.clear();
        oksana.page.page().locator(PRIMARY).click();
        assertThat(oksana.page.page().locator("main [role=status]").first()).hasText(oksana.page.text("voting.voted"));
        oksana.page.settled();
        var cast = oksana.sent.getFirst();
        assertThat(choices(poll.id())).containsExactly("\"no\"");

        oksana.send(cast, message -> message);
        oksana.send(cast, message -> oksana.next(message));
        oksana.send(cast, message -> oksana.next(message).put("csrfToken", "00000000-0000-0000-0000-000000000000"));
        ihor.send(cast, message -> message);
        ihor.send(cast, message -> ihor.next(message));
        assertThat(choices(poll.id())).containsExactly("\"no\"");

        ihor.page.reload();
        ihor.page.page().locator(OPTIONS).nth(0).check();
        ihor.page.settled();
        var chosen = ihor.sent.getLast();
        ihor.send(chosen, message -> {
            message.path("rpc").forEach(call -> ((ObjectNode) call).put("value", "77"));
            return ihor.next(message);
        });
        ihor.page.reload();
        ihor.page.page().locator(OPTIONS).nth(0).check();
        ihor.page.page().locator(PRIMARY).click();
        ihor.page.page().locator(".ballot .receipt code").waitFor();
        ihor.page.page().locator(PRIMARY).click();
        assertThat(ihor.page.page().locator("main [role=status]").first()).hasText(ihor.page.text("voting.voted"));
        assertThat(choices(poll.id())).containsExactlyInAnyOrder("\"no\"", "\"yes\"");
    }

    private record Poll(long id, Stage.Account oksana, Stage.Account ihor) {}

    private static Poll pollOfSeven() {
        var data = Stage.data();
        var wilg = data.aLocation(data.aMunicipality("Forged ballots").save())
                .coded("forged-ballots-wilg")
                .save();
        var council = new CouncilTestData(Stage.database()).of(wilg);
        for (var member = 1; member <= 5; member++) {
            data.aPerson("forged-ballots-" + member).save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        }
        var oksana = Stage.account(FunctionKind.COUNCIL_MEMBER, "Oksana", Languages.UKRAINIAN);
        var ihor = Stage.account(FunctionKind.COUNCIL_MEMBER, "Ihor", Languages.UKRAINIAN);
        ihor.person().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        var opens = oksana.person().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        return new Poll(Stage.poll(council, new YesNo(), Secrecy.SECRET, opens), oksana, ihor);
    }

    private static List<String> choices(long poll) {
        return Stage.database()
                .sql("select choice from ballot where poll_id = ?")
                .param(poll)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private record Message(String url, String content) {}

    /** On the ballot's page, with what the page sends. */
    private final class Voter {

        private final Visitor page;
        private final List<Message> sent = new CopyOnWriteArrayList<>();

        Voter(Stage.Account account, long poll) {
            page = visitors.withPhone(Languages.UKRAINIAN);
            page.page().onRequest(request -> {
                if (request.url().contains("v-r=uidl") && request.method().equals("POST")) {
                    sent.add(new Message(request.url(), request.postData()));
                }
            });
            page.loggedIn(account, "/polls/" + poll);
            page.page().locator(OPTIONS).first().waitFor();
            page.settled();
        }

        void send(Message message, UnaryOperator<ObjectNode> forgery) {
            var url = sent.isEmpty() ? message.url() : sent.getLast().url();
            var content = forgery.apply((ObjectNode) JSON.readTree(message.content()));
            BadInputTests.showsNothingInside(page.page()
                    .request()
                    .post(
                            url,
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/json; charset=UTF-8")
                                    .setData(content.toString())));
        }

        /** As if the page had sent it after all that it has. */
        ObjectNode next(ObjectNode message) {
            var last = sent.isEmpty() ? message : JSON.readTree(sent.getLast().content());
            message.put("syncId", last.path("syncId").asInt() + 1);
            message.put("clientId", last.path("clientId").asInt() + 1);
            if (last.has("csrfToken")) {
                message.set("csrfToken", last.get("csrfToken"));
            }
            return message;
        }
    }
}
