package nl.perspectief.issues.ui;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import nl.perspectief.StatementCounter;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.CategoryService;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.Handling;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.Report;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class HandlingPanelTests extends IssueViewTest {

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    CategoryService categories;

    @Test
    void onlyWhatIsPossibleIsOffered() {
        var number = place.reported("repair.lift");

        assertThat(open(number).buttons.keySet())
                .containsExactlyInAnyOrder(
                        Handling.ACCEPT,
                        Handling.ASK,
                        Handling.SOLVE,
                        Handling.TELL,
                        Handling.NOTE,
                        Handling.ASSIGN,
                        Handling.PRIORITISE,
                        Handling.RECATEGORISE,
                        Handling.REJECT,
                        Handling.MERGE,
                        Handling.JOIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "neighbour", "chair"})
    void whoDoesNotHandleItIsOfferedNothing(String reader) {
        var number = place.reported("repair.lift");
        place.as(reader);

        UI.getCurrent().navigate(IssueAddress.of(number));

        assertThat($(HandlingPanel.class).all()).isEmpty();
    }

    @Test
    void managerAcceptsInOneTap() {
        var number = place.reported("repair.lift");

        press(open(number), Handling.ACCEPT);

        assertThat(find(number).head().state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(panel().buttons).containsKey(Handling.START).doesNotContainKey(Handling.ACCEPT);
        assertThat(text()).contains("First answer", "done on", "Solution", "% used");
    }

    @Test
    void managerAsksAndTheClocksStandStill() {
        var number = place.reported("repair.lift");
        press(open(number), Handling.ASK);

        test(dialog().yes).click();
        assertThat(dialog().fields.words.getErrorMessage()).isEqualTo("Write something.");
        test(dialog().fields.words).setValue("Which of the two lifts?");
        test(dialog().yes).click();

        assertThat(find(number).head().state()).isEqualTo(ReportState.WAITING);
        assertThat(text()).contains("stands still: we wait for the reporter", "Which of the two lifts?");
    }

    @Test
    void standardTextComesInTheLanguageOfTheReporter() {
        place.issues.standardText(place.town, "ASK");
        place.as("resident");
        var draft = place.draft("repair.lift");
        var number = reporting.report(new ReportDraft(
                draft.sendKey(),
                draft.locationId(),
                draft.categoryId(),
                draft.visibility(),
                draft.place(),
                new Words("Ліфт не працює", Languages.UKRAINIAN),
                draft.photos()));
        place.as("manager");
        press(open(number), Handling.ASK);

        test(dialog().fields.standard).selectItem("The mechanic comes");

        assertThat(dialog().fields.words.getValue()).isEqualTo("Майстер прийде");
        assertThat(dialog().fields.words.getHelperText()).contains("Українська");
        test(dialog().fields.words).setValue("Майстер прийде завтра");
        test(dialog().yes).click();
        assertThat(find(number).history().getLast())
                .extracting(line -> line.text(), line -> line.language())
                .containsExactly("Майстер прийде завтра", "uk");
    }

    @Test
    void twoAtOnceSeeBothSidesAndNothingIsOverwritten() {
        var number = place.reported("repair.lift");
        press(open(number), Handling.SOLVE);
        test(dialog().fields.words).setValue("It moves again");
        place.as("oversight");
        place.change(number, new Change.Prioritise(Priority.URGENT, words("Somebody in a wheelchair")));
        place.as("manager");

        test(dialog().yes).click();

        assertThat(find(number).head().state()).isEqualTo(ReportState.NEW);
        assertThat(dialog().getElement().getTextRecursively())
                .contains("Somebody else changed this report first", "Ellen", "Somebody in a wheelchair")
                .contains("You were about to: Solved", "It moves again");
        test(dialog().yes).click();
        assertThat(find(number).head())
                .extracting(head -> head.state(), head -> head.priority())
                .containsExactly(ReportState.SOLVED, Priority.URGENT);
    }

    @Test
    void whatIsNoLongerPossibleIsSaid() {
        var number = place.reported("repair.lift");
        press(open(number), Handling.REJECT);
        test(dialog().fields.words).setValue("Not ours");
        place.as("oversight");
        place.change(number, new Change.Solve(words("Done")));
        place.as("manager");

        test(dialog().yes).click();

        assertThat(dialog().getElement().getTextRecursively()).contains("That no longer goes with the report");
        assertThat(dialog().yes.isVisible()).isFalse();
        assertThat(find(number).head().state()).isEqualTo(ReportState.SOLVED);
    }

    @Test
    void managerAssignsToSomebodyWhoMayHandleIt() {
        var number = place.reported("repair.lift");
        press(open(number), Handling.ASSIGN);

        test(dialog().fields.person).selectItem("Ellen");
        test(dialog().yes).click();

        assertThat(find(number).head().handler()).isEqualTo("Ellen");
    }

    @Test
    void aCategoryThatWasRetiredMeanwhileIsRefusedInWords() {
        var number = place.reported("repair.lift");
        press(open(number), Handling.RECATEGORISE);
        test(dialog().fields.category).selectItem("Small leak or blocked drain");
        place.as("oversight");
        var leak = categories.list().stream()
                .filter(category -> "repair.leak".equals(category.code()))
                .findFirst()
                .orElseThrow();
        categories.retire(leak.id(), leak.version(), true);
        place.as("manager");

        test(dialog().yes).click();

        assertThat(dialog().fields.category.getErrorMessage())
                .isEqualTo("This category is no longer used. Choose another one.");
    }

    @Test
    void aMergeIsMadeAndUndoneAndOneOfAMergedOneRefused() {
        var whole = place.reported("repair.lift");
        var part = place.reported("repair.lift");
        var third = place.reported("repair.lift");
        press(open(part), Handling.MERGE);
        choose(whole);
        test(dialog().yes).click();
        assertThat(find(part).head().state()).isEqualTo(ReportState.MERGED);

        press(open(third), Handling.MERGE);
        choose(part);
        test(dialog().yes).click();
        assertThat(dialog().fields.other.getErrorMessage())
                .isEqualTo("That report was itself put under another one. Choose the other one.");
        dialog().close();

        press(open(part), Handling.UNMERGE);
        assertThat(find(part).head().state()).isEqualTo(ReportState.NEW);
    }

    @Test
    void scriptsInMessagesAndNotesAreText() {
        var number = place.reported("repair.lift");
        for (var what : List.of(Handling.TELL, Handling.NOTE)) {
            press(open(number), what);
            test(dialog().fields.words).setValue("<img src=x onerror=alert(1)>");
            test(dialog().yes).click();
        }

        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
    }

    @Test
    void whatItCostsDoesNotGrow() {
        var number = place.reported("repair.lift");
        var other = place.reported("repair.lift");
        place.change(other, new Change.MergeInto(number));
        open(other); // what is around each page is there by then

        assertThat(statements.during(() -> open(number))).hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
        assertThat(statements.during(() -> open(other))).hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "uk", "en"})
    void everyLanguageHasWordsForEverything(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var number = place.reported("repair.lift");

        for (var what : open(number).buttons.keySet()) {
            assertThat(panel().getTranslation(what.key())).doesNotStartWith("!").doesNotContain("issues.");
        }
        assertThat(text()).doesNotContain("issues.");
    }

    private HandlingPanel open(String number) {
        data.nextRequest();
        UI.getCurrent().navigate(IssueAddress.of(number));
        return panel();
    }

    private HandlingPanel panel() {
        return $(HandlingPanel.class).single();
    }

    private void press(HandlingPanel panel, Handling what) {
        test(panel.buttons.get(what)).click();
    }

    private void choose(String number) {
        var other = dialog().fields.other;
        other.setValue(reports.find(number).head());
    }

    private ChangeDialog dialog() {
        return $(ChangeDialog.class).single();
    }

    private Report find(String number) {
        data.nextRequest();
        return reports.find(number);
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
