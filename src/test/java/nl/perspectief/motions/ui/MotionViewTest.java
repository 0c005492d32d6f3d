package nl.perspectief.motions.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.ui.Folded;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.motions.AmendmentDraft;
import nl.perspectief.motions.AmendmentService;
import nl.perspectief.motions.DiscussionService;
import nl.perspectief.motions.MotionDraftService;
import nl.perspectief.motions.MotionService;
import nl.perspectief.motions.MotionText;
import nl.perspectief.motions.MotionVotes;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council of seven, of whom each can have a motion of the others in front of them. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
abstract class MotionViewTest extends SpringBrowserlessTest {

    @Autowired
    MotionService motions;

    @Autowired
    MotionDraftService drafts;

    @Autowired
    AmendmentService amendments;

    @Autowired
    DiscussionService discussion;

    @Autowired
    MotionVotes votes;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    long council;
    TestData.Location wilg;

    @BeforeEach
    void aCouncilOfSeven() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        wilg = data.aLocation(data.aMunicipality("Waterdam").save())
                .named("De Wilg")
                .save();
        council = new CouncilTestData(database).of(wilg);
        data.aPerson("mv-chair").named("Voorzitter").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        IntStream.rangeClosed(1, 6)
                .forEach(member -> data.aPerson("mv-" + member)
                        .named("Lid " + member)
                        .save()
                        .holds(FunctionKind.COUNCIL_MEMBER, wilg));
        data.aPerson("mv-resident").save().holds(FunctionKind.RESIDENT, wilg);
    }

    static MotionText text(String nl, String uk) {
        return new MotionText(
                new Texts("", nl.isEmpty() ? "" : "Stille kamer", uk.isEmpty() ? "" : "Тиха кімната"),
                new Texts("", nl, uk));
    }

    /** Of the first member, in both languages. */
    String submitted() {
        return submitted("mv-1");
    }

    String submitted(String proposer) {
        as(proposer);
        return drafts.submitNew(
                council,
                text(
                        "De kamer is open tot acht uur. Iedereen mag erin.",
                        "Кімната відчинена до восьмої. Заходити можуть усі."));
    }

    String seconded() {
        var number = submitted();
        for (var member : List.of("mv-2", "mv-3")) {
            as(member);
            motions.support(number, 1);
        }
        return number;
    }

    String inDiscussion() {
        var number = seconded();
        as("mv-chair");
        votes.openDiscussion(number);
        return number;
    }

    /** Of the second member: nine instead of eight. */
    int amended(String number) {
        as("mv-2");
        return amendments.propose(
                number,
                new AmendmentDraft(
                        new Texts("", "acht uur", "восьмої"),
                        new Texts("", "negen uur", "дев’ятої"),
                        new Words("Velen werken tot acht uur.", Languages.DUTCH)));
    }

    void as(String member) {
        data.signIn(member, Roles.COUNCIL_MEMBER);
    }

    void asResident() {
        data.signIn("mv-resident", Roles.RESIDENT);
    }

    void read(Locale language) {
        UI.getCurrent().setLocale(language);
    }

    String open(String address) {
        return Pages.read(address);
    }

    String motion(String number) {
        return open("motions/" + number);
    }

    String page() {
        return shown((Component) getCurrentView());
    }

    static String shown(Component component) {
        return component.getElement().getTextRecursively();
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    void press(String text) {
        test(button(text)).click();
    }

    /** What is asked for seldom is made when it is opened. */
    void unfold(String title) {
        find(Folded.class).all().stream()
                .filter(folded -> folded.getSummaryText().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to unfold is called " + title))
                .show();
    }

    String where() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    int cost(String address) {
        return statements.ofPage(address).size();
    }
}
