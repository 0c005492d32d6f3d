package nl.perspectief.voting.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static nl.perspectief.voting.PollTestData.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
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
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of a sealed vote is brought to the portal. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class VerifyViewTests extends SpringBrowserlessTest {

    private static final YesNo YES_NO = new YesNo();

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

    @TempDir
    Path folder;

    private long council;

    @BeforeEach
    void aCouncilOfSeven() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var wilg = data.aLocation(data.aMunicipality("Waterdam").save())
                .named("De Wilg")
                .save();
        council = new CouncilTestData(database).of(wilg);
        data.aPerson("vv-1").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        IntStream.rangeClosed(2, 7)
                .forEach(member -> data.aPerson("vv-" + member).save().holds(FunctionKind.COUNCIL_MEMBER, wilg));
        var elsewhere = data.aLocation(data.aMunicipality("Dijkstad").save())
                .named("Elders")
                .save();
        data.aPerson("vv-elsewhere").save().holds(FunctionKind.RESIDENT, elsewhere);
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(database);
    }

    @Test
    void aSealedFileIsRecognisedCountedAndHasTheReceipt() throws IOException {
        var receipt = Receipt.fresh();
        var file = file(sealed(6, receipt));
        var view = open();
        view.receipt.setValue(receipt.shown());

        verify(view, file);

        assertThat(shown(view.result))
                .contains(
                        "Alles klopt",
                        "Een fietsenstalling",
                        "byte voor byte",
                        "Aangenomen.",
                        "Voor: 5. Tegen: 1.",
                        "Uw stem is meegeteld");
        view.receipt.setValue(Receipt.fresh().shown());
        verify(view, file);
        assertThat(shown(view.result)).contains("Alles klopt", "geen stem met deze code");
        view.receipt.setValue("123");
        verify(view, file);
        assertThat(view.receipt.isInvalid()).isTrue();
    }

    @Test
    void anotherCodeTypedAfterwardsWithdrawsTheAnswer() throws IOException {
        var receipt = Receipt.fresh();
        var file = file(sealed(6, receipt));
        var view = open();
        view.receipt.setValue(receipt.shown());
        verify(view, file);

        view.receipt.setValue(Receipt.fresh().shown());

        assertThat(shown(view.result)).contains("Kies het bestand opnieuw").doesNotContain("meegeteld", "Alles klopt");
    }

    @Test
    void aSecondFileIsRefusedWhileTheFirstArrives() throws IOException {
        var file = file(sealed(6, Receipt.fresh()));
        var view = open();
        var first = new SequenceInputStream(Files.newInputStream(file), new InputStream() {
            @Override
            public int read() throws IOException {
                verify(view, file);
                assertThat(shown(view.problem)).contains("vorige bestand wordt nog gecontroleerd");
                return -1;
            }
        });

        view.verify("poll.json", first);

        assertThat(shown(view.result)).contains("Alles klopt");
    }

    @Test
    void aChangedFileIsToldWithItsPlace() throws IOException {
        var file = file(sealed(6, Receipt.fresh()));
        var sealed = Files.readString(file);
        var view = open();

        Files.writeString(file, sealed.replaceFirst("\"no\"", "\"yes\""));
        verify(view, file);
        assertThat(shown(view.result))
                .contains("Klopt niet", "Bestand: poll.json", "Een fietsenstalling")
                .containsOnlyOnce("bij byte " + (sealed.indexOf("\"no\"") + 1) + " (")
                .doesNotContain("byte 0");

        Files.writeString(file, sealed.replaceFirst("\"no\"", "\"maybe\""));
        verify(view, file);
        assertThat(shown(view.result)).contains("Klopt niet", "staat een keuze die bij deze stemming niet kan");

        Files.writeString(file, "{\"ballots\":");
        verify(view, file);
        assertThat(shown(view.result)).contains("geen verzegeld bestand").doesNotContain("byte", "content");
    }

    @Test
    void whoMayNotSeeTheVoteLearnsWhatTheFileItselfSays() throws IOException {
        var file = file(sealed(6, Receipt.fresh()));
        data.signIn("vv-elsewhere", Roles.RESIDENT);
        var view = open();

        verify(view, file);

        assertThat(shown(view.result)).contains("Hier niet bekend", "Voor: 5. Tegen: 1.");
    }

    @Test
    void whatIsPublishedOfFewBallotsIsRecognised() throws IOException {
        var receipt = Receipt.fresh();
        var file = file(sealed(3, receipt));
        var view = open();
        view.receipt.setValue(receipt.shown());

        verify(view, file);

        assertThat(shown(view.result))
                .contains("Alles klopt", "niet openbaar zijn", "Uw stem is meegeteld")
                .doesNotContain("Voor:");
    }

    @Test
    void whatIsPublishedOfFewBallotsCanNotBeVerifiedByItself() throws IOException {
        var file = file(sealed(3, Receipt.fresh()));
        data.signIn("vv-elsewhere", Roles.RESIDENT);
        var view = open();

        verify(view, file);
        assertThat(shown(view.result))
                .contains("Niet te controleren", "kan verzonnen zijn")
                .doesNotContain("Alles klopt", "Voor:");

        Files.writeString(file, Files.readString(file).replaceFirst("\"result\":\"\\w+\"", "\"result\":\"CHOSEN\""));
        verify(view, file);
        assertThat(shown(view.result)).contains("Klopt niet", "Deze uitslag kan niet");
    }

    @Test
    void thePageItselfCostsNothing() {
        data.signIn("vv-2", Roles.COUNCIL_MEMBER);

        assertThat(statements.during(this::open)).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private long sealed(int ballots, Receipt ofTheFirst) {
        signIn(1);
        var poll = polls.open(draft(council, YES_NO, Secrecy.SECRET, RollKind.MEMBERS));
        IntStream.rangeClosed(1, ballots).forEach(member -> {
            signIn(member);
            voting.cast(
                    poll,
                    YES_NO.choice(member == 2 ? Answer.NO : Answer.YES),
                    member == 1 ? ofTheFirst : Receipt.fresh());
        });
        PollTestData.later(database, Duration.ofDays(8));
        PollTestData.seal(context, poll);
        return poll;
    }

    private Path file(long poll) throws IOException {
        var file = folder.resolve("poll.json");
        try (var out = Files.newOutputStream(file)) {
            polls.download(poll, out);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("{");
        return file;
    }

    private void signIn(int member) {
        data.signIn("vv-" + member, Roles.COUNCIL_MEMBER);
    }

    private VerifyView open() {
        return navigate(VerifyView.class);
    }

    private static void verify(VerifyView view, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            view.verify("poll.json", bytes);
        }
    }

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }
}
