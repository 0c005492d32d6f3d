package nl.perspectief.voting.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.CouncilLocation;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Question.Kind;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chair opens a vote. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class NewPollViewTests extends SpringBrowserlessTest {

    private static final CouncilLocation WILG = new CouncilLocation("de-wilg", "De Wilg");

    private static final String ADDRESS = "council/de-wilg/polls/new";

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private long council;

    @BeforeEach
    void aCouncilOfThree() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var wilg = data.aLocation(data.aMunicipality("Waterdam").save())
                .named("De Wilg")
                .save();
        council = new CouncilTestData(database).of(wilg);
        data.aPerson("np-chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg);
        data.aPerson("np-secretary").save().holds(FunctionKind.COUNCIL_SECRETARY, wilg);
        data.aPerson("np-member").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
    }

    @Test
    void whatIsFixedIsReadBeforeItIsOpened() {
        var form = formOf("np-secretary");
        assertThat(form.rule.quorum.getValue()).isEqualTo(50);
        fill(form.title, "Fietsenstalling", "Велостоянка");
        fill(form.text, "Voor 40 fietsen.", "На 40 велосипедів.");
        form.kind.setValue(Kind.ONE);
        fill(form.options.all.getFirst(), "Links", "Ліворуч");
        fill(form.options.all.getLast(), "Rechts", "Праворуч");
        form.secrecy.setValue(Secrecy.OPEN);

        press("Bekijken hoe het wordt");

        assertThat(shown())
                .contains(
                        "ligt dit vast", "Велостоянка", "Ліворуч", "50% stemt van wie mag stemmen.", "namen staan bij")
                .doesNotContain("andere regel");
        press("Deze stemming openen");
        assertThat(shown()).contains("Fietsenstalling", "Voor 40 fietsen.", "Uw naam staat straks");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("polls/");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var form = formOf("np-chair");
        form.kind.setValue(Kind.APPROVAL);
        fill(form.title, "Fietsenstalling", "");
        fill(form.text, "", "Текст");
        fill(form.options.all.getFirst(), "Links", "Ліворуч");
        form.number.setValue(3);
        form.rule.quorum.setValue(101);
        form.closes.time.clear();

        press("Bekijken hoe het wordt");

        assertThat(form.title.uk.isInvalid()).isTrue();
        assertThat(form.title.nl.isInvalid()).isFalse();
        assertThat(form.text.nl.isInvalid()).isTrue();
        assertThat(form.options.all.getFirst().nl.isInvalid()).isFalse();
        assertThat(form.options.all.getLast().nl.isInvalid()).isTrue();
        assertThat(form.options.all.getLast().uk.isInvalid()).isTrue();
        assertThat(form.number.isInvalid()).isTrue();
        assertThat(form.rule.quorum.isInvalid()).isTrue();
        assertThat(form.closes.time.isInvalid()).isTrue();
        assertThat(form.closes.day.isInvalid()).isFalse();
        assertThat(form.secrecy.isInvalid()).isFalse();
    }

    @Test
    void optionsThatLookTheSameAreSaidBelowThem() {
        var form = formOf("np-chair");
        form.kind.setValue(Kind.ONE);
        fill(form.options.all.getFirst(), "Links", "Ліворуч");
        fill(form.options.all.getLast(), "Links", "Ліворуч");

        press("Bekijken hoe het wordt");

        assertThat(form.options.getErrorMessage())
                .isEqualTo("Twee keuzes zien er hetzelfde uit. Geef elke keuze een eigen tekst.");
        assertThat(form.title.nl.isInvalid()).isTrue();
        fill(form.options.all.getLast(), "Rechts", "Праворуч");
        press("Bekijken hoe het wordt");
        assertThat(form.options.isInvalid()).isFalse();
    }

    @Test
    void aClosingTimeThatIsPastIsRefusedBeforeItIsRead() {
        var form = formOf("np-chair");
        fill(form.title, "Fietsenstalling", "Велостоянка");
        fill(form.text, "Tekst", "Текст");
        var today = LocalDate.now(Dates.ZONE);
        form.opens.day.setValue(today.minusDays(3));
        form.opens.time.setValue(LocalTime.NOON);
        form.closes.day.setValue(today.minusDays(1));
        form.eligibleOn.setValue(today.plusDays(1));

        press("Bekijken hoe het wordt");

        assertThat(form.closes.day.getErrorMessage()).isEqualTo("Kies een sluitingstijd die nog komt.");
        assertThat(form.eligibleOn.isInvalid()).isTrue();
        assertThat(shown()).doesNotContain("ligt dit vast");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        var form = formOf("np-chair");
        fill(form.title, "Fietsenstalling", "");
        press("Bekijken hoe het wordt");
        assertThat(form.title.uk.isInvalid()).isTrue();
        assertThat(form.title.nl.isInvalid()).isFalse();
        assertThat(form.title.uk.getErrorMessage()).contains("Oekraïens");

        fill(form.title, "Fietsenstalling", "Велостоянка");
        fill(form.text, "Tekst", "Текст");
        form.closes.day.setValue(null);
        press("Bekijken hoe het wordt");
        assertThat(form.closes.day.isInvalid()).isTrue();
    }

    @Test
    void anotherRuleThanTheRegulationsIsSaidBeforeAndAfter() {
        var form = formOf("np-chair");
        fill(form.title, "Fietsenstalling", "Велостоянка");
        fill(form.text, "Tekst", "Текст");
        form.secrecy.setValue(Secrecy.OPEN);
        form.rule.quorum.setValue(10);
        press("Bekijken hoe het wordt");
        var said = "Deze stemming gaat volgens een andere regel dan het reglement van de raad. Het reglement zegt: De"
                + " stemming telt als minstens 50% stemt van wie mag stemmen. Wie zich onthoudt, telt daarbij mee.";
        assertThat(shown()).contains("10% stemt van wie mag stemmen", said).doesNotContain("Het reglement zegt: Een");

        press("Deze stemming openen");
        assertThat(shown()).contains("10% stemt van wie mag stemmen", said);
        database.sql("update council set quorum_percent = 10 where id = ?")
                .param(council)
                .update();
        UI.getCurrent()
                .navigate(UI.getCurrent().getInternals().getActiveViewLocation().getPath());
        assertThat(shown()).as("also when that changed later").contains(said);
    }

    @Test
    void howLongAVoteIsOpenAtLeastIsSaidBeforeOneTriesAndBeforeThePreview() {
        new CouncilTestData(database).letVotesClose(council, 14 * 24);
        var form = formOf("np-chair");
        assertThat(form.closes.day.getHelperText()).contains("minstens 336 uur open");
        fill(form.title, "Fietsenstalling", "Велостоянка");
        fill(form.text, "Tekst", "Текст");

        press("Bekijken hoe het wordt");

        assertThat(form.closes.day.getErrorMessage()).contains("minstens 336 uur en hoogstens 90 dagen");
        assertThat(shown()).doesNotContain("ligt dit vast");
    }

    @Test
    void aSecretVoteOfThreeIsRefusedAndNothingIsLost() {
        var form = formOf("np-chair");
        fill(form.title, "Fietsenstalling", "Велостоянка");
        fill(form.text, "Tekst", "Текст");
        press("Bekijken hoe het wordt");

        press("Deze stemming openen");

        assertThat(form.secrecy.isInvalid()).isTrue();
        assertThat(form.secrecy.getErrorMessage()).contains("minstens 5");
        assertThat(form.title.nl.getValue()).isEqualTo("Fietsenstalling");
    }

    @Test
    void optionsComeAndGo() {
        var form = formOf("np-chair");
        form.kind.setValue(Kind.APPROVAL);
        test(form.options.more).click();
        assertThat(form.options.all).hasSize(3);

        test(find(Button.class).withText("Deze keuze weghalen").all().getFirst())
                .click();

        assertThat(form.options.all).hasSize(2);
        assertThat(form.number.isVisible()).isTrue();
    }

    @Test
    void candidatesOfAnElectionHaveOneNameAndALocationIfThatMatters() {
        var form = formOf("np-chair");
        fill(form.title, "Een nieuwe raad", "Нова рада");
        fill(form.text, "Twee zetels.", "Два місця.");
        form.kind.setValue(Kind.ELECTION);
        form.number.setValue(2);
        var first = form.options.all.getFirst();
        var last = form.options.all.getLast();
        assertThat(first.uk.isVisible()).isFalse();
        assertThat(first.location.isVisible()).isFalse();
        press("Bekijken hoe het wordt");
        assertThat(first.nl.getErrorMessage()).isEqualTo("Vul dit in.");
        first.nl.setValue("Oksana Bondar");
        last.nl.setValue("Iryna Koval");

        form.minimum.setValue(1);

        assertThat(first.location.isVisible()).isTrue();
        first.location.setValue(WILG);
        press("Bekijken hoe het wordt");
        assertThat(last.location.isInvalid()).isTrue();
        assertThat(last.location.getErrorMessage()).isEqualTo("Kies waar de kandidaat woont.");
        assertThat(last.location.getListDataView().getItems()).containsExactly(WILG);
        last.location.setValue(WILG);
        press("Bekijken hoe het wordt");
        assertThat(shown()).contains("krijgt de sterkste kandidaat van elke locatie", "Oksana Bondar", "Iryna Koval");
    }

    @Test
    void onlyChairAndSecretaryOpenVotes() {
        data.signIn("np-member", Roles.COUNCIL_MEMBER);

        assertThat(address()).contains("Niet gevonden");
        data.signIn("np-chair", Roles.COUNCIL_MEMBER);
        assertThat(statements.during(this::address)).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private PollForm formOf(String person) {
        data.signIn(person, Roles.COUNCIL_MEMBER);
        address();
        return find(PollForm.class).single();
    }

    private static void fill(PollTexts fields, String dutch, String ukrainian) {
        fields.nl.setValue(dutch);
        fields.uk.setValue(ukrainian);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String address() {
        UI.getCurrent().navigate(ADDRESS);
        return shown();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
