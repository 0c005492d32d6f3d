package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.YearMonth;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.ui.Address;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.QualityTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SameQualityViewTests extends SpringBrowserlessTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Person manager;

    @BeforeEach
    void oneLocation() {
        quality = new QualityTestData(database);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void eachFigureIsALinkToItsAnswersAndSaysItInWords() {
        wellAnswered(wilg, LAST.minusMonths(6));
        var round = wellAnswered(wilg, LAST);
        // (18 − 3 × 1/2) of 18: 92, critical
        quality.change(round, "SAF-03", AnswerForm.PARTLY, null);

        navigate(SameQualityView.class);

        var safety = link(0, 1);
        assertThat(safety.getTag()).isEqualTo("a");
        assertThat(safety.getAttribute("href")).isEqualTo("checklists/" + round + "/T1");
        assertThat(safety.getAttribute("symbol") + safety.getText() + safety.getAttribute("change"))
                .isEqualTo("■92↓8");
        assertThat(safety.getAttribute("aria-label"))
                .isEqualTo("Safety and fire safety: 92 per cent, bad, 1 critical point failed,"
                        + " 8 points down from the round before");
        assertThat(safety.getClassList().contains("bad")).isTrue();
        assertThat(link(0, 2).getAttribute("aria-label"))
                .isEqualTo("Living space and privacy: 100 per cent, good, the same as the round before");
        assertThat(link(0, 10).getAttribute("href")).isEqualTo("checklists/" + round);
    }

    @Test
    void tableIsARealOne() {
        wellAnswered(wilg, LAST);

        navigate(SameQualityView.class);

        assertThat(table().getCaptionText()).contains("Full checklist");
        assertThat(headers())
                .hasSize(11)
                .allSatisfy(header ->
                        assertThat(header.getElement().getAttribute("scope")).isEqualTo("col"));
        assertThat(bodyRows()
                        .getFirst()
                        .getHeaderCells()
                        .getFirst()
                        .getElement()
                        .getAttribute("scope"))
                .isEqualTo("row");
    }

    @Test
    void pressOnAHeaderSortsAndStandsInTheAddress() {
        threeLocations();
        var view = navigate(SameQualityView.class);
        assertThat(names()).containsExactly("Baken", "De Wilg", "Haven", "Zonder");

        press("Safety");
        assertThat(names())
                .as("worst first, without a round last")
                .containsExactly("Haven", "De Wilg", "Baken", "Zonder");
        assertThat(view.address()).hasToString("quality?sort=T1");
        press("Safety");
        assertThat(names()).containsExactly("Baken", "De Wilg", "Haven", "Zonder");
        assertThat(headers().get(1).getElement().getAttribute("aria-sort")).isEqualTo("descending");

        view.address().open();
        assertThat(headers().get(1).getElement().getAttribute("aria-sort"))
                .as("after a reload")
                .isEqualTo("descending");
    }

    @Test
    void unknownColumnInTheAddressSortsByName() {
        threeLocations();

        new Address("quality").with("sort", "'T99").open();

        assertThat(names()).containsExactly("Baken", "De Wilg", "Haven", "Zonder");
    }

    @Test
    void footTellsMedianAndDifference() {
        threeLocations();

        navigate(SameQualityView.class);

        // safety: 100, 94, 89
        assertThat(footRow(0).getDataCells().getFirst().getElement().getTextRecursively())
                .isEqualTo("94");
        assertThat(footRow(1).getDataCells().getFirst().getElement().getTextRecursively())
                .isEqualTo("1189–100");
        assertThat(pageText()).contains("difference 2 points");
    }

    @Test
    void managerNeverMeetsTheNameOfAnotherLocation() {
        threeLocations();
        data.signIn("manager", Roles.LOCATION_MANAGER);

        navigate(SameQualityView.class);

        assertThat(names()).containsExactly("De Wilg");
        assertThat(page().getOuterHTML()).doesNotContain("Baken", "Haven", "Zonder", "difference");
        assertThat(footRow(0).getDataCells().getFirst().getElement().getTextRecursively())
                .isEqualTo("94");
        assertThat(table().getFoot().getRows()).hasSize(1);
    }

    @Test
    void medianOfTwoLocationsIsKeptFromTheirManagers() {
        wellAnswered(wilg, LAST);
        wellAnswered(data.aLocation(here).named("Haven").save(), LAST);
        data.signIn("manager", Roles.LOCATION_MANAGER);

        navigate(SameQualityView.class);

        assertThat(footRow(0).getDataCells())
                .allSatisfy(cell -> assertThat(cell.getText()).isEqualTo("–"));
        assertThat(pageText()).contains("The median of all locations appears once");
    }

    @Test
    void oversightOfAnotherMunicipalitySeesNothing() {
        threeLocations();
        data.aPerson("stranger")
                .save()
                .holds(FunctionKind.OVERSIGHT, data.aMunicipality("Bergdorp").save());
        data.signIn("stranger", Roles.OVERSIGHT);

        navigate(SameQualityView.class);

        assertThat(pageText()).contains("No submitted round yet").doesNotContain("Baken", "De Wilg");
    }

    @Test
    void otherTemplateIsChosenByTheAddress() {
        wellAnswered(wilg, LAST);

        new Address("quality").with("template", quality.templateId("short")).open();

        assertThat(pageText()).contains("No submitted round yet");
    }

    @Test
    void formattedForEachLanguage() {
        threeLocations();
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        navigate(SameQualityView.class);

        assertThat(link(2, 1).getAttribute("aria-label")).isEqualTo("Безпека та пожежна безпека: 89 відсотків, добре");
    }

    /** Safety: Baken 100, De Wilg 18 − 1 of 18 is 94, Haven 18 − 2 is 89; Zonder has none. */
    private void threeLocations() {
        wellAnswered(data.aLocation(here).named("Baken").save(), LAST);
        quality.change(wellAnswered(wilg, LAST), "SAF-04", AnswerForm.PARTLY, null);
        quality.change(wellAnswered(data.aLocation(here).named("Haven").save(), LAST), "SAF-04", AnswerForm.NO, null);
        data.aLocation(here).named("Zonder").save();
    }

    private long wellAnswered(TestData.Location location, YearMonth month) {
        var round = data.aRound(location).about(month).submittedBy(manager).save();
        quality.answerWell(round, manager);
        return round;
    }

    private NativeTable table() {
        return $(NativeTable.class).single();
    }

    private List<NativeTableHeaderCell> headers() {
        return table().getHead().getRows().getFirst().getHeaderCells();
    }

    private List<NativeTableRow> bodyRows() {
        return table().getBody().getRows();
    }

    private NativeTableRow footRow(int place) {
        return table().getFoot().getRows().get(place);
    }

    private List<String> names() {
        return bodyRows().stream()
                .map(row -> row.getHeaderCells().getFirst().getElement().getTextRecursively())
                .toList();
    }

    private Element link(int row, int column) {
        return bodyRows().get(row).getElement().getChild(column).getChild(0);
    }

    private void press(String column) {
        $(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(column))
                .findFirst()
                .ifPresent(button -> test(button).click());
    }

    private String pageText() {
        return page().getTextRecursively();
    }

    private Element page() {
        return ((Component) getCurrentView()).getElement();
    }
}
