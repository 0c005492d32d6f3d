package nl.perspectief.issues.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.Pages;
import org.junit.jupiter.api.Test;

/** What a browser asks for costs more than its screen: the user's language, and what is in the bar on top of every page. */
class WholePageTests extends IssueViewTest {

    @Test
    void pagesOfReportsCostAtMostSixStatementsInAllAndTheSameAtMany() {
        reports(2);
        place.as("manager");
        Pages.open(""); // what is around each page is there by then
        var atFew = costs();
        reports(60);
        var atMany = costs();

        assertThat(atMany).isEqualTo(atFew);
        assertThat(atFew).allSatisfy((_, cost) -> assertThat(cost).isLessThanOrEqualTo(MOST_OF_A_SCREEN));
    }

    /** Of each reader, since more modules are asked for some than for others: two more than six where it is most. */
    @Test
    void todayCostsTheSameAtMany() {
        reports(2);
        var atFew = today();
        reports(60);

        assertThat(today())
                .isEqualTo(atFew)
                .isEqualTo(Map.of("resident", 4, "contact", 8, "manager", 7, "chair", 7, "oversight", 8));
    }

    private Map<String, Integer> today() {
        var costs = new LinkedHashMap<String, Integer>();
        List.of("resident", "contact", "manager", "chair", "oversight").forEach(reader -> {
            place.as(reader);
            Pages.open("issues");
            costs.put(reader, statements.ofPage("").size());
        });
        return costs;
    }

    private Map<String, Integer> costs() {
        var lift = place.issues.category(place.town, "repair.lift");
        var filtered = "issues?scope=all&state=new&at=de-wilg&category=" + lift;
        var number = place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        var costs = new LinkedHashMap<String, Integer>();
        Map.of(
                        "resident",
                        List.of(
                                "issues",
                                "issues?scope=all",
                                "issues?scope=supported",
                                "issues?words=lift",
                                "issues/new"),
                        "chair",
                        List.of(
                                "issues",
                                "issues?scope=mine",
                                "issues?scope=all",
                                filtered,
                                "issues/board",
                                "issues/figures"),
                        "manager",
                        List.of(
                                "issues",
                                "issues?scope=all",
                                "issues?priority=low",
                                "issues?words=lift",
                                "issues?scope=all&words=lift+hangs",
                                filtered,
                                "issues/board",
                                "issues/board?at=de-wilg",
                                "issues/figures"),
                        "oversight",
                        List.of(
                                "issues",
                                "issues?scope=all",
                                "issues?priority=low",
                                "issues?words=lift",
                                "issues?scope=all&words=lift+hangs",
                                filtered,
                                "issues/board",
                                "issues/figures",
                                "issues/figures?at=de-wilg&category=" + lift,
                                "issues/categories",
                                "issues/texts",
                                "issues/retention"),
                        "contact",
                        List.of("issues", "issues?scope=all", "issues/board"))
                .forEach((reader, addresses) -> {
                    place.as(reader);
                    addresses.forEach(address -> costs.put(
                            reader + " " + address, statements.ofPage(address).size()));
                });
        List.of("resident", "neighbour", "chair", "manager", "oversight").forEach(reader -> {
            place.as(reader);
            costs.put(
                    reader + " a report", statements.ofPage("issues/" + number).size());
        });
        return costs;
    }

    private void reports(int number) {
        for (var i = 0; i < number; i++) {
            place.issues.report(place.wilg, place.resident, "repair.lift", Instant.now());
        }
    }
}
