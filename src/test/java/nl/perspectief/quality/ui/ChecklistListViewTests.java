package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.base.ui.Address;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.QualityTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ChecklistListViewTests extends SpringBrowserlessTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Location wilg;
    private TestData.Location baken;
    private TestData.Person manager;

    @BeforeEach
    void twoLocations() {
        quality = new QualityTestData(database);
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        baken = data.aLocation(here).named("Het Baken").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void itemTellsWhatWhenAndHowFar() {
        var round = data.aRound(wilg)
                .about(MONTH)
                .due(LocalDate.now(Dates.ZONE).minusDays(2))
                .answered(5)
                .save();

        var view = navigate(ChecklistListView.class);

        var item = items(view).getFirst();
        assertThat(item.link.getHref()).isEqualTo("checklists/" + round);
        assertThat(item.getElement().getTextRecursively())
                .contains("De Wilg", "Full checklist\u00a0· October 2026", "open", "2 days late", "5 of 52 answered");
    }

    @Test
    void filtersStandInTheAddressAndSurviveAReload() {
        data.aRound(wilg).about(MONTH).save();
        data.aRound(wilg).about(MONTH.minusMonths(1)).planned().save();
        data.aRound(baken).about(MONTH).save();
        var view = navigate(ChecklistListView.class);

        test(view.filters.location).selectItem("De Wilg");
        test(view.filters.status).selectItem("open");
        assertThat(names(view)).containsExactly("De Wilg");
        assertThat(view.address()).hasToString("checklists?at=de-wilg&status=open");

        view.address().open();
        var reloaded = (ChecklistListView) getCurrentView();
        assertThat(names(reloaded)).containsExactly("De Wilg");
        assertThat(reloaded.filters.status.getValue()).isEqualTo(ChecklistStatus.OPEN);
    }

    @Test
    void nonsenseInTheAddressFiltersNothing() {
        data.aRound(wilg).save();

        new Address("checklists")
                .with(ChecklistFilters.LOCATION, "'; drop")
                .with("template", "x")
                .with("status", "OPEN?")
                .with("pages", "99999999999")
                .open();

        assertThat(names((ChecklistListView) getCurrentView())).containsExactly("De Wilg");
    }

    @Test
    void moreAreShownOnRequest() {
        for (int month = 0; month <= ChecklistListView.PAGE; month++) {
            data.aRound(wilg).about(MONTH.minusMonths(month)).save();
        }
        var view = navigate(ChecklistListView.class);
        assertThat(items(view)).hasSize(ChecklistListView.PAGE);

        test(view.more).click();

        assertThat(items(view)).hasSize(ChecklistListView.PAGE + 1);
        assertThat(view.more.isVisible()).isFalse();
        assertThat(view.address()).hasToString("checklists?pages=2");
    }

    @Test
    void oversightOpensManyAtOnce() {
        var first = data.aRound(wilg).planned().save();
        var second = data.aRound(baken).planned().save();
        var view = navigate(ChecklistListView.class);

        test(view.chosen.all).click();
        test(view.chosen.open).click();

        assertThat(quality.statusOf(first)).isEqualTo("OPEN");
        assertThat(quality.statusOf(second)).isEqualTo("OPEN");
        assertThat(notice()).isEqualTo("2 rounds are open. They can be answered now.");
    }

    @Test
    void onlyPlannedOnesCanBeOpened() {
        data.aRound(wilg).planned().save();
        data.aRound(baken).save();
        var view = navigate(ChecklistListView.class);

        test(view.chosen.all).click();

        assertThat(view.chosen.open.isVisible()).isFalse();
        assertThat(view.chosen.cancel.getText()).isEqualTo("Cancel 2 rounds");
    }

    @Test
    void submittedRoundCannotBeChosen() {
        data.aRound(wilg).submittedBy(manager).save();

        var view = navigate(ChecklistListView.class);

        assertThat(items(view).getFirst().chosen.isAttached()).isFalse();
        assertThat(view.chosen.isVisible()).isFalse();
    }

    @Test
    void cancellingSaysWhatHappensAndWantsAReason() {
        var round = data.aRound(wilg).save();
        var view = navigate(ChecklistListView.class);
        test(items(view).getFirst().chosen).click();
        test(view.chosen.cancel).click();
        assertThat(dialog().getElement().getTextRecursively())
                .contains("The round at De Wilg ends. Its answers are kept but no longer count.");

        test(dialog().yes).click();
        assertThat(dialog().reason.getErrorMessage()).isEqualTo("Say why.");
        assertThat(quality.statusOf(round)).isEqualTo("OPEN");

        test(dialog().reason).setValue("The building was flooded");
        test(dialog().yes).click();
        assertThat(quality.statusOf(round)).isEqualTo("CANCELLED");
        assertThat(items(view).getFirst().getElement().getTextRecursively()).contains("cancelled");
    }

    @Test
    void tooLateIsSaidAndTheListIsFresh() {
        var round = data.aRound(wilg).planned().save();
        var view = navigate(ChecklistListView.class);
        test(items(view).getFirst().chosen).click();
        database.sql("update checklist set status = 'CANCELLED' where id = ?")
                .param(round)
                .update();

        test(view.chosen.open).click();

        assertThat(notice()).startsWith("Nothing was changed: the status of De Wilg is now “cancelled”.");
        assertThat(items(view).getFirst().getElement().getTextRecursively()).contains("cancelled");
    }

    @Test
    void managerSeesTheOwnRoundsAndChoosesNone() {
        data.aRound(wilg).save();
        data.aRound(baken).save();
        data.signIn("manager", Roles.LOCATION_MANAGER);

        var view = navigate(ChecklistListView.class);

        assertThat(names(view)).containsExactly("De Wilg");
        assertThat(view.chosen.isVisible()).isFalse();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("checklists/plan");
        assertThat(((Component) view).getElement().getOuterHTML()).doesNotContain("Baken");
    }

    @Test
    void emptyListSaysWhatWouldBeHere() {
        var view = navigate(ChecklistListView.class);

        assertThat(view.getElement().getTextRecursively()).contains("No checklists here");
    }

    private ReasonDialog dialog() {
        return $(ReasonDialog.class).single();
    }

    private String notice() {
        return test($(Notification.class).single()).getText();
    }

    private static List<ChecklistItem> items(ChecklistListView view) {
        return view.list.getChildren().map(ChecklistItem.class::cast).toList();
    }

    private static List<String> names(ChecklistListView view) {
        return items(view).stream().map(item -> item.round().locationName()).toList();
    }
}
