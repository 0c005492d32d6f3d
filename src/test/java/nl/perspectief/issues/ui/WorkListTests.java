package nl.perspectief.issues.ui;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.perspectief.StatementCounter;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Address;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.HistoryLine;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReportRow;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.SavedView;
import nl.perspectief.issues.SavedViewService;
import nl.perspectief.issues.StandardText;
import nl.perspectief.issues.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of those who handle reports. */
class WorkListTests extends IssueViewTest {

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    SavedViewService savedViews;

    @Test
    void wordsAndFiltersStandInTheAddressAndSurviveAReload() {
        var lift = reported("repair.lift", "De lift hangt");
        reported("repair.mould", "Schimmel in de kamer");
        place.change(lift, new Change.Accept());
        var view = list();

        test(view.filters.words).setValue("LIFT");
        test(view.filters.state).selectItem("Accepted");

        assertThat(numbers(view)).containsExactly(lift);
        assertThat(view.address()).hasToString("issues?words=LIFT&state=accepted");
        view.address().open();
        var reloaded = (ReportListView) getCurrentView();
        assertThat(numbers(reloaded)).containsExactly(lift);
        assertThat(reloaded.filters.state.getValue()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void whatIsDueFirstStandsFirst() {
        var mould = reported("repair.mould", "Schimmel");
        var water = reported("repair.no_water", "Geen water");

        assertThat(numbers(list())).containsExactly(water, mould);
    }

    @Test
    void nonsenseInTheAddressFiltersNothing() {
        var number = reported("repair.lift", "Lift");

        new Address("issues")
                .with("state", "'; drop")
                .with("category", "x")
                .with("at", "../")
                .with("priority", "NULL")
                .with("pages", "-5")
                .open();

        assertThat(numbers((ReportListView) getCurrentView())).containsExactly(number);
    }

    @Test
    void nothingFoundSaysSo() {
        reported("repair.lift", "Lift");

        new Address("issues").with("words", "<script>alert(1)</script>").open();

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Nothing found");
    }

    @Test
    void whatNobodyCanSeeIsNoFilter() {
        var lift = reported("repair.lift", "Lift");

        new Address("issues").with("words", "\0").with("category", "\u202e").open();

        assertThat(numbers((ReportListView) getCurrentView())).containsExactly(lift);
        assertThat(((ReportListView) getCurrentView()).filters.words.getValue()).isEmpty();
    }

    @Test
    void aViewIsSavedUnderANameAndOpenedAtFirst() {
        var lift = reported("repair.lift", "Lift");
        reported("repair.mould", "Schimmel");
        var view = list();
        test(view.filters.words).setValue("lift");
        test(view.views.keep).click();
        var dialog = $(SavedViews.KeepDialog.class).single();
        test(dialog.yes).click();
        assertThat(dialog.name.isInvalid()).isTrue();
        test(dialog.name).setValue(" <b>Li\u202efts</b>");
        test(dialog.atFirst).click();
        test(dialog.yes).click();
        assertThat(test($(Notification.class).single()).getText()).contains("<b>Lifts</b>");

        assertThat(savedViews.list()).containsExactly(new SavedView("<b>Lifts</b>", "words=lift", true));
        assertThat(numbers(list())).containsExactly(lift);
        assertThat(links()).contains("issues?words=lift", "issues?all");
        UI.getCurrent().navigate("issues", QueryParameters.fromString("all"));
        assertThat(numbers((ReportListView) getCurrentView())).hasSize(2);
        place.as("oversight");
        assertThat(savedViews.list()).isEmpty();
    }

    @Test
    void manyAreChangedAtOnceAfterAPreview() {
        var first = reported("repair.lift", "Lift een");
        var second = reported("repair.lift", "Lift twee");
        place.change(second, new Change.Accept());
        var view = list();
        assertThat(view.chosen.what.isVisible()).isFalse();

        test(view.chosen.all).click();
        test(view.chosen.what).selectItem("Accept");
        test(view.chosen.preview).click();

        var dialog = $(BulkDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("It goes with 1 of 2", "This does not go with how far the report is now");
        assertThat(state(first)).isEqualTo(ReportState.NEW);
        test(dialog.yes).click();
        assertThat(state(first)).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void aBulkMessageIsPreviewedAsItIsSent() {
        var number = reported("repair.lift", "Lift");
        var view = list();
        test(view.chosen.all).click();
        test(view.chosen.what).selectItem("Solved");
        test(view.chosen.preview).click();
        var dialog = $(BulkDialog.class).single();

        test(dialog.show).click();
        assertThat(dialog.fields.words.getErrorMessage()).isEqualTo("Write something.");
        test(dialog.fields.words).setValue("It moves");
        test(dialog.show).click();
        place.change(number, new Change.Prioritise(Priority.LOW, words("It can wait")));
        test(dialog.yes).click();
        assertThat(dialog.getElement().getTextRecursively()).contains("Somebody changed one of them meanwhile");
        assertThat(state(number)).isEqualTo(ReportState.NEW);

        test(dialog.yes).click();
        assertThat(state(number)).isEqualTo(ReportState.SOLVED);
    }

    @Test
    void aBulkMessageOffersWhatIsWrittenOftenAndGoesWithAll() {
        reported("hygiene.sanitary", "Douche");
        var texts = bulkTexts();
        var ofAny = texts.stream()
                .filter(text -> text.content().categoryId() == null)
                .toList();
        assertThat(ofAny).isNotEmpty();
        assertThat(texts).hasSizeGreaterThan(ofAny.size());

        reported("repair.lift", "Lift");

        assertThat(bulkTexts()).isEqualTo(ofAny);
    }

    /** And the first is taken. */
    private List<StandardText> bulkTexts() {
        var view = list();
        test(view.chosen.all).click();
        test(view.chosen.what).selectItem("Solved");
        test(view.chosen.preview).click();
        var dialog = $(BulkDialog.class).single();
        var texts = dialog.fields.standard.getListDataView().getItems().toList();
        dialog.fields.standard.setValue(texts.getFirst());
        assertThat(dialog.fields.words.getValue())
                .isEqualTo(texts.getFirst().content().text().en());
        dialog.close();
        return texts;
    }

    @Test
    void residentsSearchToo() {
        var lift = reported("repair.lift", "De lift hangt");
        place.as("neighbour");

        new Address("issues").with("scope", "all").with("words", "lift").open();

        var view = (ReportListView) getCurrentView();
        assertThat(numbers(view)).containsExactly(lift);
        assertThat(view.chosen.isVisible()).isFalse();
        assertThat(view.table.choosable()).isZero();
    }

    @Test
    void urgentReportsBelowOthersAreSaidOnTop() {
        var water = reported("repair.no_water", "Geen water");
        place.issues.set("priority = 'URGENT'", water);
        assertThat(list().urgent.isVisible()).as("on top already").isFalse();
        var late = reported("repair.lift", "Lift");
        place.issues.set("response_due = reported_at", late);

        var view = list();

        assertThat(numbers(view)).containsExactly(late, water);
        assertThat(view.urgent.getElement().getTextRecursively()).contains("1 urgent report is not accepted yet.");
        assertThat(findInView(Anchor.class).withText("See them").single().getHref())
                .startsWith("issues?")
                .contains("state=new", "priority=urgent");
        new Address("issues").with("state", "new").with("priority", "urgent").open();
        assertThat(numbers((ReportListView) getCurrentView())).containsExactly(water);
        assertThat(((ReportListView) getCurrentView()).urgent.isVisible()).isFalse();
        place.change(water, new Change.Accept());
        assertThat(list().urgent.isVisible()).isFalse();
    }

    @Test
    void oversightReadsHowManyConfidentialReportsThereAreFromFiveOn() {
        for (var each = 0; each < 4; each++) {
            reported("complaint.staff", "Private");
        }
        assertThat(all("oversight")).doesNotContain("There are also");
        reported("complaint.staff", "Private");
        assertThat(all("oversight")).contains("There are also 5 confidential reports.");
        for (var other : List.of("manager", "contact")) {
            assertThat(all(other)).as(other).doesNotContain("There are also");
        }
    }

    private String all(String reader) {
        place.as(reader);
        data.nextRequest();
        new Address("issues").with("scope", "all").open();
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void listsAndBoardCostAtMostSixStatements() {
        reported("repair.lift", "Lift");
        list(); // with the layout, which has its own

        assertThat(statements.during(() -> list().filters.words.getValue()))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
        assertThat(statements.during(
                        () -> new Address("issues").with("words", "lift hangt").open()))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
        assertThat(statements.during(() -> UI.getCurrent().navigate(IssueAddress.BOARD)))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
        assertThat(statements.during(() -> all("oversight")))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
    }

    @Test
    void eachReporterGetsAStandardTextInTheirLanguage() {
        place.issues.standardText(place.town, "SOLVE");
        var english = reported("repair.lift", "Lift");
        place.as("resident");
        var draft = place.draft("repair.lift");
        var ukrainian = reporting.report(new ReportDraft(
                draft.sendKey(),
                draft.locationId(),
                draft.categoryId(),
                draft.visibility(),
                draft.place(),
                new Words("Ліфт не працює", Languages.UKRAINIAN),
                draft.photos()));
        place.as("manager");
        var view = list();
        test(view.chosen.all).click();
        test(view.chosen.what).selectItem("Solved");
        test(view.chosen.preview).click();
        var dialog = $(BulkDialog.class).single();
        test(dialog.fields.words).setValue("It moves");
        test(dialog.show).click();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("The reporter reads: English", "The reporter reads: Українська");

        test(dialog.fields.standard).selectItem("The mechanic comes");
        test(dialog.show).click();
        assertThat(dialog.getElement().getTextRecursively()).contains("Is sent in: English", "Is sent in: Українська");
        test(dialog.yes).click();

        assertThat(last(english))
                .returns("The mechanic comes", HistoryLine::text)
                .returns("en", HistoryLine::language);
        assertThat(last(ukrainian)).returns("Майстер прийде", HistoryLine::text).returns("uk", HistoryLine::language);
    }

    private HistoryLine last(String number) {
        data.nextRequest();
        return reports.find(number).history().getLast();
    }

    private ReportListView list() {
        data.nextRequest();
        return navigate(ReportListView.class);
    }

    private String reported(String category, String text) {
        place.as("resident");
        var number = reporting.report(place.issues.draft(place.wilg, category, text));
        place.as("manager");
        return number;
    }

    private ReportState state(String number) {
        data.nextRequest();
        return reports.find(number).head().state();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static List<String> numbers(ReportListView view) {
        return view.table.shown().stream().map(ReportRow::number).toList();
    }
}
