package nl.perspectief.voting.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static nl.perspectief.voting.PollTestData.draft;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.io.IOException;
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

        view.verify(file);

        assertThat(shown(view.result))
                .contains(
                        "Alles klopt",
                        "Een fietsenstalling",
                        "byte voor byte",
                        "Aangenomen.",
                        "Voor: 5. Tegen: 1.",
                        "Uw stem is meegeteld");
        view.receipt.setValue(Receipt.fresh().shown());
        view.verify(file);
        assertThat(shown(view.result)).contains("Alles klopt", "geen stem met deze code");
        view.receipt.setValue("123");
        view.verify(file);
        assertThat(view.receipt.isInvalid()).isTrue();
    }

    @Test
    void aChangedFileIsToldWithItsPlace() throws IOException {
        var file = file(sealed(6, Receipt.fresh()));
        var sealed = Files.readString(file);
        var view = open();

        Files.writeString(file, sealed.replaceFirst("\"no\"", "\"yes\""));
        view.verify(file);
        assertThat(shown(view.result))
                .contains("Klopt niet", "Een fietsenstalling", "vanaf byte " + (sealed.indexOf("\"no\"") + 1));

        Files.writeString(file, sealed.replaceFirst("\"no\"", "\"maybe\""));
        view.verify(file);
        assertThat(shown(view.result)).contains("Klopt niet", "Stembiljet", "choice");

        Files.writeString(file, "{\"ballots\":");
        view.verify(file);
        assertThat(shown(view.result)).contains("geen verzegeld bestand");
    }

    @Test
    void whoMayNotSeeTheVoteLearnsWhatTheFileItselfSays() throws IOException {
        var file = file(sealed(6, Receipt.fresh()));
        data.signIn("vv-elsewhere", Roles.RESIDENT);
        var view = open();

        view.verify(file);

        assertThat(shown(view.result)).contains("Hier niet bekend", "Voor: 5. Tegen: 1.");
    }

    @Test
    void whatIsPublishedOfFewBallotsIsRecognised() throws IOException {
        var receipt = Receipt.fresh();
        var file = file(sealed(3, receipt));
        var view = open();
        view.receipt.setValue(receipt.shown());

        view.verify(file);

        assertThat(shown(view.result))
                .contains("Alles klopt", "niet openbaar zijn", "Uw stem is meegeteld")
                .doesNotContain("Voor:");
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

    private static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }
}
