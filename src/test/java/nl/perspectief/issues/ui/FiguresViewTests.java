package nl.perspectief.issues.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.perspectief.TestData;
import nl.perspectief.base.table.CsvRows;
import nl.perspectief.base.table.CsvText;
import nl.perspectief.base.table.TableRow;
import nl.perspectief.base.table.XlsxRows;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SuppressWarnings("NullAway.Init") // set before each test
class FiguresViewTests extends IssueViewTest {

    private static final YearMonth PRESENT = YearMonth.now(Dates.ZONE);

    @Autowired
    JdbcClient database;

    private TestData.Location berk;

    @BeforeEach
    void twoLocations() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        berk = data.aLocation(place.town)
                .named("=De \"Berk\"; <b>1</b>")
                .coded("de-berk")
                .save();
    }

    @Test
    void anEmptyPeriodSaysWhatToDo() {
        place.as("oversight");

        assertThat(open("")).contains("Geen meldingen in deze periode", "Kies een andere periode", "Vertrouwelijke");
        assertThat(findInView(FigureTable.class).exists()).isFalse();
    }

    @Test
    void sumsPictureTableAndWhatTheyMean() {
        reports();
        place.as("oversight");

        assertThat(open(""))
                .contains("Nu open", "2 te laat", "3,0 uur", "9 van de 10 binnen 26 uur")
                .contains("Meldingen die u behandelt", "Geen cijfer gaat over een persoon", "90e percentiel")
                .doesNotContain("Jeroen", "Oksana");
        assertThat(tabs()).containsExactly("Per maand", "Per categorie", "Per locatie");
        assertThat(findInView(FigureChart.class).single().getElement().getOuterHTML())
                .contains("role=\"img\"", "aria-label=\"Meldingen per maand, 12 maanden.");
        assertThat(table()).hasSize(2 + 12 + 1).endsWith(List.of("Totaal", "4", "2", "2", "3,0", "26", "2,0", "2,5"));
    }

    @Test
    void unitsGoWithTheDigitsOfTheirNumber() {
        reports();
        place.as("oversight");
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        assertThat(open("")).contains("3,0 години", "26 годин", "2,0 дня");
    }

    @Test
    void filesAreEqualToTheScreen() {
        reports();
        place.as("oversight");
        for (var by : FigureBy.values()) {
            open(by.word());

            assertThat(csv(Languages.DUTCH)).as(by.word()).isEqualTo(body());
        }
        assertThat(new String(export().csv.content(), StandardCharsets.UTF_8))
                .contains("\"'=De \"\"Berk\"\"; <b>1</b>\";1;1;1;;;;");
        UI.getCurrent().setLocale(Languages.ENGLISH);
        open("location");
        assertThat(csv(Languages.ENGLISH)).isEqualTo(body());
        assertThat(cells(XlsxRows.of(export().xlsx.content(), 100)).stream()
                        .map(row -> row.stream().map(FiguresViewTests::plain).toList()))
                .contains(List.of("=De \"Berk\"; <b>1</b>", "1", "1", "1"))
                .contains(List.of("De Wilg", "3", "1", "1", "3", "26", "2", "2.5"));
    }

    @Test
    void whatSomebodyNamedIsNoMarkup() {
        reports();
        place.as("oversight");
        open("location");

        assertThat(findInView(FigureChart.class).single().getElement().getOuterHTML())
                .contains("&lt;b&gt;1&lt;/b&gt;")
                .doesNotContain("<b>1</b>");
    }

    @Test
    void periodAndFiltersStandInTheAddress() {
        reports();
        place.as("oversight");
        open("");
        var view = view();

        test(view.filters.location).selectItem("De Wilg");
        test(view.filters.from).selectItem(Dates.month(PRESENT, Languages.DUTCH));

        assertThat(view.address(FigureBy.CATEGORY))
                .hasToString("issues/figures?at=de-wilg&by=category&from=%1$s&until=%1$s".formatted(PRESENT));
        view.address(FigureBy.CATEGORY).open();
        assertThat(view().filters.location.getValue().name()).isEqualTo("De Wilg");
        assertThat(table()).endsWith(List.of("Totaal", "3", "1", "1", "3,0", "26", "2,0", "2,5"));
        new Address("issues/figures")
                .with("from", "2026-13")
                .with("until", "yesterday")
                .with("by", "<")
                .with("category", "abc")
                .open();
        assertThat(table()).hasSize(2 + 12 + 1);
    }

    @Test
    void whoHasOneLocationComparesNone() {
        reports();
        place.as("chair");

        assertThat(open("location"))
                .contains("Meldingen die iedereen op uw locatie mag lezen")
                .doesNotContain("Berk");
        assertThat(tabs()).containsExactly("Per maand", "Per categorie");
        assertThat(view().filters.location.isVisible()).isFalse();
    }

    @Test
    void cityCouncilReadsWhatItsFiguresAreOf() {
        reports();
        data.aPerson("city").save().holds(FunctionKind.COUNCIL_MEMBER, place.town);
        data.signIn("city", Roles.COUNCIL_MEMBER);

        assertThat(open("location")).contains("Van elke locatie de meldingen die iedereen daar mag lezen", "De Wilg");
    }

    @Test
    void theScreenCostsSixStatements() {
        reports();
        place.as("oversight");
        // with the layout, which has its own
        open("");

        assertThat(statements.during(() -> open(""))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    /** Three at De Wilg, of which one is open, and one at De Berk. */
    private void reports() {
        solved(3, 2);
        solved(26, 2.5);
        late(place.issues.report(place.wilg, place.resident, "repair.mould", Instant.now()));
        late(place.issues.report(berk, place.resident, "repair.lift", Instant.now()));
    }

    private void solved(int hours, double days) {
        var number = place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        database.sql("""
                        update issue_report set state = 'CLOSED', solved_at = reported_at,
                            response_ended = reported_at + interval ? hour,
                            solution_ended = reported_at + interval ? minute
                        where open_number = ?
                        """)
                .param(hours)
                .param(Math.round(days * 24 * 60))
                .param(number)
                .update();
    }

    private void late(String number) {
        database.sql("update issue_report set solution_due = utc_timestamp(6) - interval 1 hour where open_number = ?")
                .param(number)
                .update();
    }

    private String open(String by) {
        data.nextRequest();
        new Address("issues/figures").with("by", by.isEmpty() ? null : by).open();
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private FiguresView view() {
        return (FiguresView) getCurrentView();
    }

    private FigureExport export() {
        return findInView(FigureExport.class).single();
    }

    private List<String> tabs() {
        return findInView(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("issues/figures") && !link.hasClassName("button"))
                .map(Anchor::getText)
                .toList();
    }

    /** With its two rows of headers. */
    private List<List<String>> table() {
        return findInView(FigureTable.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .flatMap(Element::getChildren)
                .map(row -> row.getChildren().map(Element::getText).toList())
                .toList();
    }

    private List<List<String>> body() {
        return table().stream().skip(2).toList();
    }

    /** Without the header; an empty cell is a dash on the screen. */
    private List<List<String>> csv(Locale language) {
        var rows = CsvRows.of(
                CsvText.of(export().csv.content()), language.equals(Languages.ENGLISH) ? ',' : ';', 100, _ -> {});
        return cells(rows).stream()
                .skip(1)
                .map(row -> row.stream()
                        .map(cell -> cell.isEmpty() ? "–" : unguarded(cell))
                        .toList())
                .toList();
    }

    /** A text that would be computed has an apostrophe before it. */
    private static String unguarded(String cell) {
        return cell.startsWith("'=") ? cell.substring(1) : cell;
    }

    /** A number in a workbook is what it is worth, not how it is written. */
    private static String plain(String cell) {
        return cell.matches("[0-9.]+")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    private static List<List<String>> cells(List<TableRow> rows) {
        return rows.stream().map(TableRow::cells).toList();
    }
}
