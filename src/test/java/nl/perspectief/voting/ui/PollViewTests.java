package nl.perspectief.voting.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static nl.perspectief.voting.PollTestData.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollService;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.Receipt;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.VotingService;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Choice.Marked;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Approval;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.Points;
import nl.perspectief.voting.count.Question.Ranking;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council of seven and its votes, as its members see them. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PollViewTests extends SpringBrowserlessTest {

    private static final YesNo YES_NO = new YesNo();
    private static final List<Option> OPTIONS = List.of(new Option("a"), new Option("b"), new Option("c"));

    @Autowired
    PollService polls;

    @Autowired
    VotingService voting;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private long council;

    @BeforeEach
    void aCouncilOfSeven() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        var wilg = data.aLocation(here).named("De Wilg").save();
        council = new CouncilTestData(database).of(wilg);
        data.aPerson("pv-chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        for (var member = 1; member <= 6; member++) {
            data.aPerson("pv-" + member).named("Lid " + member).save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        }
        data.aPerson("pv-resident").save().holds(FunctionKind.RESIDENT, wilg);
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(database);
    }

    @Test
    void aMemberVotesInSecretAndKeepsAReceipt() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");
        assertThat(text(poll))
                .contains("Een fietsenstalling", "Geheim", "7 leden van de raad", "50%", "Wat beschermd is");
        var ballot = find(BallotCard.class).single();
        assertThat(words(ballot)).isEqualTo("YES:Voor\nNO:Tegen\nABSTAIN:Ik onthoud mij");
        test(ballot.check).click();
        assertThat(ballot.problem.getText()).isEqualTo("Kies eerst een antwoord.");

        ((AnswerInput) ballot.input).buttons.setValue("NO");
        test(ballot.check).click();

        var confirmation = find(ConfirmCard.class).single();
        assertThat(shown(confirmation)).contains("Is dit uw keuze?", "Tegen", "definitief");
        var code = find(Code.class, find(ReceiptCode.class).single()).single().getText();
        test(confirmation.cast).click();

        assertThat(shown(find(VotedCard.class).single())).contains("U hebt gestemd", code);
        assertThat(find(BallotCard.class).exists()).isFalse();
        assertThat(find(ConfirmCard.class).exists()).isFalse();
        assertThat(text(poll)).contains("U hebt gestemd").doesNotContain(code, "Is dit uw keuze?");
        assertThat(database.sql("select choice from ballot where poll_id = ?")
                        .param(poll)
                        .query(String.class)
                        .list())
                .containsExactly("\"no\"");
    }

    @Test
    void theReceiptStaysOnThePageWhenThePollEnds() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        ((AnswerInput) find(BallotCard.class).single().input).buttons.setValue("NO");
        test(find(BallotCard.class).single().check).click();
        test(find(ConfirmCard.class).single().cast).click();
        var code = find(Code.class, find(ReceiptCode.class).single()).single().getText();

        PollTestData.later(database, Duration.ofDays(8));
        lookAgain(poll);
        assertThat(shown((Component) getCurrentView())).contains("De stemmen worden geteld", "U hebt gestemd", code);

        PollTestData.seal(context, poll);
        lookAgain(poll);
        assertThat(shown((Component) getCurrentView()))
                .contains(code, "Er stemden zo weinig mensen dat het bestand geen stembiljetten bevat")
                .doesNotContain("In het bestand staan alle stembiljetten");
        assertThat(text(poll)).doesNotContain(code);
    }

    private void lookAgain(long poll) {
        PollTestData.look(context, poll);
        var session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    @Test
    void whoConfirmsTooLateReadsThatNothingWasSent() {
        var secret = inHand(Secrecy.SECRET, "NO");
        PollTestData.later(database, Duration.ofDays(8));
        lookAgain(secret);
        assertThat(shown((Component) getCurrentView()))
                .contains("U bevestigde niet op tijd", "Wat u niet had bevestigd, is niet verstuurd");
        PollTestData.now(database);

        var open = open(YES_NO, Secrecy.OPEN);
        signIn("pv-1");
        voting.castOpenly(open, YES_NO.choice(Answer.YES));
        text(open);
        test(find(BallotCard.class).single().check).click();
        PollTestData.later(database, Duration.ofDays(8));
        lookAgain(open);
        assertThat(shown((Component) getCurrentView())).contains("Wat u eerder stemde, telt.");
    }

    @Test
    void whoVotedInAnotherWindowReadsThatTheCodeHereIsNone() {
        var poll = inHand(Secrecy.SECRET, "NO");
        voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh());

        test(find(ConfirmCard.class).single().cast).click();

        assertThat(shown((Component) getCurrentView()))
                .contains("in een ander venster", "Uw ontvangstcode is één keer getoond");
    }

    private long inHand(Secrecy secrecy, String answer) {
        var poll = open(YES_NO, secrecy);
        signIn("pv-1");
        text(poll);
        ((AnswerInput) find(BallotCard.class).single().input).buttons.setValue(answer);
        test(find(BallotCard.class).single().check).click();
        return poll;
    }

    @Test
    void whoThinksAgainComesBackToTheBallot() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        ((AnswerInput) ballot.input).buttons.setValue("YES");
        test(ballot.check).click();

        test(find(ConfirmCard.class).single().back).click();

        assertThat(find(BallotCard.class).single().input).isSameAs(ballot.input);
        assertThat(((AnswerInput) ballot.input).buttons.getValue()).isEqualTo("YES");
    }

    @Test
    void theBrowsersWayBackLeadsToTheBallotAsItWasFilledIn() {
        var poll = open(new Scores(OPTIONS), Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        var first = ((NumbersInput) ballot.input).numbers.values().iterator().next();
        first.setValue(5);
        test(ballot.check).click();
        var there = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(there.getPathWithQueryParameters())
                .as("of what is chosen nothing stands in the address")
                .isEqualTo("polls/" + poll + "?check=1");

        text(poll);

        assertThat(find(BallotCard.class).single()).isSameAs(ballot);
        assertThat(first.getValue()).isEqualTo(5);
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
        assertThat(shown(find(ConfirmCard.class).single())).contains("Keuze a: 5");
    }

    @Test
    void anAddressOfAConfirmationIsThatOfTheBallotForWhoHasNone() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");

        UI.getCurrent().navigate("polls/" + poll, QueryParameters.of("check", "3"));

        assertThat(find(ConfirmCard.class).exists()).isFalse();
        assertThat(find(BallotCard.class).exists()).isTrue();
    }

    @Test
    void whoAbstainsReadsSoInTheOwnLanguage() {
        var poll = open(new One(OPTIONS), Secrecy.SECRET);
        signIn("pv-1");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        text(poll);

        var buttons = ((OneInput) find(BallotCard.class).single().input).buttons;

        assertThat(buttons.getElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(buttons.getElement().getProperty("words")).endsWith("\n- en:I abstain");
    }

    @Test
    void aSecretBallotOfManyChoicesSaysThatItCanBeRecognised() {
        signIn("pv-1");
        assertThat(text(open(new Approval(OPTIONS, 2), Secrecy.SECRET))).contains("bijzondere combinatie van keuzes");
        assertThat(text(open(new Election(OPTIONS, 2, 0), Secrecy.SECRET)))
                .contains("bijzondere combinatie van keuzes");
        assertThat(text(open(new One(OPTIONS), Secrecy.SECRET))).doesNotContain("bijzondere combinatie");
        assertThat(text(open(new Approval(OPTIONS, 2), Secrecy.OPEN))).doesNotContain("bijzondere combinatie");
    }

    @Test
    void anOpenVoteShowsMineAndCanBeChanged() {
        var poll = open(new One(OPTIONS), Secrecy.OPEN);
        signIn("pv-1");
        assertThat(text(poll)).contains("Met namen", "Uw naam staat straks bij uw stem");
        vote("a");
        assertThat(shown(find(BallotCard.class).single())).contains("Uw stem is nu:", "Keuze a");

        vote("b");

        assertThat(polls.find(poll).openChoice()).isEqualTo(new Marked(List.of("b")));
    }

    private void vote(String option) {
        var ballot = find(BallotCard.class).single();
        ((OneInput) ballot.input).buttons.setValue(option);
        test(ballot.check).click();
        test(find(ConfirmCard.class).single().cast).click();
    }

    @Test
    void namesStandBesideVotesOnlyAfterTheSeal() {
        var poll = open(new One(OPTIONS), Secrecy.OPEN);
        signIn("pv-1");
        voting.castOpenly(poll, new Marked(List.of("a")));
        voting.castOpenly(poll, new Marked(List.of("b")));
        signIn("pv-2");
        voting.castOpenly(poll, new Marked(List.of("c")));
        assertThat(text(poll)).doesNotContain("Lid 1");
        PollTestData.later(database, Duration.ofDays(8));
        assertThat(text(poll)).doesNotContain("Lid 1");
        PollTestData.seal(context, poll);

        data.signIn("pv-resident", Roles.RESIDENT);
        text(poll);

        assertThat(find(NamesCard.class).single().list.getChildren().map(PollViewTests::shown))
                .containsExactly("Lid 1één keer gewijzigdKeuze b", "Lid 2Keuze c");
        assertThat(statements.during(() -> text(poll))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    @Test
    void nothingOfTheSessionHoldsASecretChoiceOnceItIsCast() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        ((AnswerInput) ballot.input).buttons.setValue("NO");
        test(ballot.check).click();
        assertThat(tracesOfAChoice()).isNotEmpty();
        answer();

        test(find(ConfirmCard.class).single().cast).click();
        answer();

        assertThat(tracesOfAChoice()).isEmpty();
    }

    /** What the browser is to do is held until the answer to a request takes it along. */
    private void answer() {
        roundTrip();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    private static List<String> tracesOfAChoice() {
        return Reachable.from(
                held -> held instanceof Choice || held instanceof BallotInput || held instanceof ChoiceWords,
                UI.getCurrent(),
                VaadinSession.getCurrent());
    }

    @Test
    void severalOptionsAreTickedUpToTheMost() {
        var poll = open(new Approval(OPTIONS, 2), Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        var ticks = ((SeveralInput) ballot.input).ticks;
        ticks.values().forEach(tick -> tick.setValue(true));
        test(ballot.check).click();
        assertThat(ballot.problem.getText()).contains("hoogstens 2");
        assertThat(shown(ballot)).contains("Kies hoogstens 2");

        ticks.values().iterator().next().setValue(false);

        assertThat(shown(ballot)).contains("2 van hoogstens 2 gekozen");
        test(ballot.check).click();
        assertThat(shown(find(ConfirmCard.class).single()))
                .contains("Keuze b", "Keuze c")
                .doesNotContain("Keuze a");
    }

    @Test
    void personsAreElectedWithTicks() {
        var poll = open(new Election(OPTIONS, 2, 0), Secrecy.SECRET);
        signIn("pv-1");

        assertThat(text(poll)).contains("Er zijn 2 zetels", "0 van hoogstens 2 gekozen");
    }

    @Test
    void pointsSayWhatIsLeft() {
        var poll = open(new Points(OPTIONS, 10), Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        var numbers = List.copyOf(((NumbersInput) ballot.input).numbers.values());
        numbers.getFirst().setValue(7);
        assertThat(shown(ballot)).contains("Nog 3 punten over");
        numbers.getLast().setValue(4);
        assertThat(shown(ballot)).contains("1 punt te veel");
        test(ballot.check).click();
        assertThat(ballot.problem.getText()).contains("hoogstens 10 punten");
        numbers.getLast().setValue(3);
        test(ballot.check).click();

        assertThat(shown(find(ConfirmCard.class).single())).contains("Keuze a: 7", "Keuze b: 0", "Keuze c: 3");
    }

    @Test
    void aScoreIsAtMostFive() {
        var poll = open(new Scores(OPTIONS), Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        var first = ((NumbersInput) ballot.input).numbers.values().iterator().next();
        first.setValue(6);
        test(ballot.check).click();

        assertThat(first.isInvalid()).isTrue();
        assertThat(first.getErrorMessage()).contains("0 tot en met 5");
    }

    @Test
    void optionsAreRankedWithButtons() {
        var poll = open(new Ranking(OPTIONS, Ranking.Method.BORDA), Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        press("Zet Keuze a op plaats 1");
        press("Zet Keuze c op plaats 2");
        press("Keuze c omhoog");
        var ballot = find(BallotCard.class).single();
        assertThat(shown(ballot)).contains("Keuze c staat nu op plaats 1.");
        assertThat(shown(((OrderInput) ballot.input).others)).contains("Keuze b");

        test(ballot.check).click();

        assertThat(shown(find(ConfirmCard.class).single())).contains("Keuze cKeuze a");
    }

    private void press(String name) {
        test(find(Button.class).withAttribute("aria-label", name).single()).click();
    }

    @Test
    void whoIsNotOnTheRollReadsSo() {
        var poll = open(YES_NO, Secrecy.SECRET);
        data.signIn("pv-resident", Roles.RESIDENT);

        assertThat(text(poll)).contains("U kunt hier niet stemmen");
        assertThat(find(BallotCard.class).exists()).isFalse();
        assertThat(text(999_999_999)).contains("Niet gevonden");
    }

    @Test
    void theOutcomeIsExplainedAndAReceiptChecked() {
        var poll = open(YES_NO, Secrecy.SECRET);
        var receipt = Receipt.fresh();
        Stream.of("pv-chair", "pv-1", "pv-2", "pv-3").forEach(member -> {
            signIn(member);
            voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh());
        });
        signIn("pv-4");
        voting.cast(poll, YES_NO.choice(Answer.NO), receipt);
        assertThat(text(poll)).contains("5 van de 7 mensen hebben gestemd");
        PollTestData.later(database, Duration.ofDays(7).plusMinutes(1));
        assertThat(text(poll)).contains("De stemmen worden geteld", "binnen een minuut");
        PollTestData.later(database, Duration.ofDays(8));
        assertThat(text(poll)).contains("Het tellen is nog niet gelukt").doesNotContain("binnen een minuut");
        PollTestData.seal(context, poll);

        assertThat(text(poll))
                .contains(
                        "Aangenomen.",
                        "5 van de 7 in het kiesregister stemden. Niemand van hen onthield zich.",
                        "Het quorum is 50% van het kiesregister: 4 stembiljetten. Er zijn er 5, dus het is gehaald.",
                        "Voor: 4. Tegen: 1. Meer voor dan tegen is minstens 2 voor, dus dat is genoeg.",
                        "Geen: dit is de eerste.",
                        "In het bestand staan alle stembiljetten");
        var seal = find(SealCard.class).single();
        assertThat(new String(seal.file.content(), StandardCharsets.UTF_8)).contains("\"turnout\":5");
        assertThat(new String(seal.certificate.content(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        seal.code.setValue(receipt.shown());
        test(seal.check).click();
        assertThat(seal.answer.getText()).isEqualTo("Ja. Uw stem is meegeteld.");
        seal.code.setValue(Receipt.fresh().shown());
        test(seal.check).click();
        assertThat(seal.answer.getText()).contains("geen stem met deze code");
        seal.code.setValue("123");
        test(seal.check).click();
        assertThat(seal.code.isInvalid()).isTrue();
        assertThat(statements.during(() -> text(poll))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    @Test
    void readersOfUkrainianVoteInUkrainianAndOfEnglishInDutchThatSaysSo() {
        var poll = open(new One(OPTIONS), Secrecy.SECRET);
        signIn("pv-1");
        UI.getCurrent().setLocale(Languages.UKRAINIAN);
        assertThat(text(poll)).contains("Перевірити вибір").doesNotContain("нідерландською");
        assertThat(words(find(BallotCard.class).single())).contains("a:Keuze a (укр)", "- uk:Утримуюсь");

        UI.getCurrent().setLocale(Languages.ENGLISH);
        assertThat(text(poll)).contains("Een fietsenstalling", "Check my choice", "It is shown in Dutch");
        assertThat(find(com.vaadin.flow.component.html.H1.class)
                        .single()
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("nl");
    }

    @Test
    void aPollThatClosedMeanwhileSaysSo() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");
        text(poll);
        var ballot = find(BallotCard.class).single();
        ((AnswerInput) ballot.input).buttons.setValue("NO");
        test(ballot.check).click();
        PollTestData.later(database, Duration.ofDays(8));

        test(find(ConfirmCard.class).single().cast).click();

        assertThat(shown((Component) getCurrentView())).contains("De stemmen worden geteld");
        assertThat(find(ConfirmCard.class).exists()).isFalse();
    }

    @Test
    void votesStandOnTheCouncilsPageAndFirstOnToday() {
        var poll = open(YES_NO, Secrecy.SECRET);
        signIn("pv-1");
        assertThat(address("council/de-wilg"))
                .contains("Stemmingen", "Een fietsenstalling", "U hebt nog niet gestemd")
                .doesNotContain("Stemming openen");
        var before = statements.during(() -> address("council/de-wilg")).size();
        assertThat(before).isLessThanOrEqualTo(MOST_OF_A_SCREEN);
        assertThat(address("")).contains("Een fietsenstalling", "Stemmen");
        voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh());
        assertThat(address("")).doesNotContain("Een fietsenstalling");

        for (var more = 0; more <= VotesCard.PAGE; more++) {
            open(YES_NO, Secrecy.OPEN);
        }
        signIn("pv-chair");
        assertThat(address("council/de-wilg")).contains("Stemming openen");
        var votes = find(VotesCard.class).single();
        assertThat(votes.open.getChildren()).hasSize(VotesCard.PAGE);
        test(votes.more).click();
        assertThat(votes.open.getChildren()).hasSize(VotesCard.PAGE + 2);
        signIn("pv-1");
        assertThat(statements.during(() -> address("council/de-wilg"))).hasSize(before);
    }

    /** Also what is around each page: the user's language, and the bar on top. */
    @Test
    void pagesOfVotesCostAtMostSixStatementsInAll() {
        var open = open(YES_NO, Secrecy.SECRET);
        var sealed = open(new One(OPTIONS), Secrecy.OPEN);
        signIn("pv-1");
        voting.castOpenly(sealed, new Marked(List.of("a")));
        PollTestData.later(database, Duration.ofDays(8));
        PollTestData.seal(context, sealed);
        PollTestData.now(database);
        signIn("pv-chair");
        address("");

        for (var page : List.of(
                "council/de-wilg", "polls/" + open, "polls/" + sealed, "council/de-wilg/polls/new", "polls/verify")) {
            assertThat(statements.ofPage(page)).as(page).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
        }
    }

    private static String words(BallotCard ballot) {
        return ballot.input.getChildren().findFirst().orElseThrow().getElement().getProperty("words", "");
    }

    private long open(Question question, Secrecy secrecy) {
        signIn("pv-chair");
        return polls.open(draft(council, question, secrecy, RollKind.MEMBERS));
    }

    private void signIn(String member) {
        data.signIn(member, Roles.COUNCIL_MEMBER);
    }

    private String text(long poll) {
        return address("polls/" + poll);
    }

    private String address(String address) {
        UI.getCurrent().navigate(address, QueryParameters.empty());
        return shown((Component) getCurrentView());
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }
}
