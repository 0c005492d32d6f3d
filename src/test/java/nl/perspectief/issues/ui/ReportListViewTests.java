package nl.perspectief.issues.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.Pages;
import nl.perspectief.base.text.Dotted;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.security.FunctionKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportListViewTests extends IssueViewTest {

    @Autowired
    ReporterService reporting;

    @Test
    void residentFindsTheOwnTheSupportedAndThoseOfTheLocation() {
        var shown = place.reported("repair.lift");
        var hidden = place.reported("living.noise");
        place.as("neighbour");
        reporting.support(shown);

        assertThat(tabs("issues")).containsExactly("Mine", "At my location", "I support");
        assertThat(numbers("issues")).isEmpty();
        assertThat(numbers("issues?scope=supported")).containsExactly(shown);
        assertThat(numbers("issues?scope=all")).containsExactly(shown).doesNotContain(hidden);

        place.as("resident");
        assertThat(numbers("issues")).containsExactlyInAnyOrder(shown, hidden);
    }

    @Test
    void managerBeginsWithWhatIsToDo() {
        var number = place.reported("repair.lift");

        assertThat(tabs("issues")).containsExactly("To do", "All");
        assertThat(numbers("issues")).containsExactly(number);
        assertThat(categories()).contains("Lift out of order");
        assertThat(findInView(Anchor.class).withText("Report something").exists())
                .isFalse();
    }

    @Test
    void whoWorksInTwoMunicipalitiesSeesWhoseACategoryIs() {
        var there = data.aMunicipality("Fardam").save();
        place.issues.categoriesOf(there);
        place.manager.holds(
                FunctionKind.LOCATION_MANAGER,
                data.aLocation(there).named("Far").save());
        place.as("manager");

        open("issues");

        assertThat(categories())
                .contains(Dotted.of("Lift out of order", "Waterdam"), Dotted.of("Lift out of order", "Fardam"))
                .doesNotContain("Lift out of order");
    }

    @Test
    void aNumberChoosesACategoryHoweverItIsWrittenAndNothingElseAsksForOne() {
        var lift = place.issues.category(place.town, "repair.lift");
        place.as("manager");

        open("issues?category=0" + lift);
        assertThat(view().filters.category.getValue().id()).isEqualTo(lift);
        assertThat(view().address()).hasToString("issues?category=" + lift);

        var unfiltered = statements.during(() -> open("issues?pages=1"));
        assertThat(statements.during(() -> open("issues?category=lift"))).hasSameSizeAs(unfiltered);
        assertThat(view().filters.category.isEmpty()).isTrue();
    }

    private List<String> categories() {
        return test(view().filters.category).getSuggestions();
    }

    @Test
    void anEmptyListSaysHowToBegin() {
        place.as("resident");

        assertThat(open("issues")).contains("You have not reported anything yet", "it takes a minute");
        assertThat(findInView(Anchor.class)
                        .withText("Report something")
                        .single()
                        .getHref())
                .isEqualTo("issues/new");
    }

    @Test
    void moreAreShownBelow() {
        many(25);
        place.as("resident");
        open("issues");
        assertThat(view().table.shown()).hasSize(20);

        test(view().more).click();

        assertThat(view().table.shown()).hasSize(25);
        assertThat(view().more.isVisible()).isFalse();
        assertThat(view().address()).hasToString("issues?pages=2");
        assertThat(numbers("issues?pages=2")).hasSize(25);
        assertThat(numbers("issues?pages=x&scope=nonsense")).hasSize(20);
    }

    @Test
    void averagesAreShownFromFiveAnswersOnWhenTheMonthIsOver() {
        var thisMonth = LocalDate.now(Dates.ZONE).withDayOfMonth(1);
        place.issues.rated(place.wilg, thisMonth, 5, 40);
        place.issues.rated(place.wilg, thisMonth.minusMonths(1), 4, 4);
        place.as("resident");
        assertThat(open("issues?scope=all")).doesNotContain("of 5");

        place.issues.rated(place.wilg, thisMonth.minusMonths(1), 2, 1);
        assertThat(open("issues?scope=all")).contains("3.6 of 5 (5 answers)");

        place.as("manager");
        assertThat(open("issues?scope=all")).doesNotContain("of 5");
    }

    @Test
    void aListCostsTheSameAtFewAndAtMany() {
        many(2);
        place.as("resident");
        open("issues"); // what is around each page is there by then
        var few = statements.during(() -> open("issues?scope=all"));
        many(60);
        place.as("resident");
        var many = statements.during(() -> open("issues?scope=all"));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }

    private void many(int number) {
        for (var i = 0; i < number; i++) {
            place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        }
    }

    private List<String> numbers(String address) {
        open(address);
        return view().table.shown().stream().map(row -> row.number()).toList();
    }

    private List<String> tabs(String address) {
        open(address);
        return view().tabs.getElement().getTextRecursively().isEmpty()
                ? List.of()
                : findInView(Anchor.class).all().stream()
                        .filter(link -> link.getParent()
                                .flatMap(item -> item.getParent())
                                .flatMap(list -> list.getParent())
                                .filter(ScopeTabs.class::isInstance)
                                .isPresent())
                        .map(Anchor::getText)
                        .toList();
    }

    private ReportListView view() {
        return (ReportListView) getCurrentView();
    }

    private String open(String address) {
        data.nextRequest();
        return Pages.read(address);
    }
}
