package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.quality.Period;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PlanViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private TestData.Location wilg;
    private TestData.Location baken;

    @BeforeEach
    void twoLocationsAndAClosedOne() {
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        baken = data.aLocation(here).named("Het Baken").save();
        data.aLocation(here)
                .named("Oud")
                .open(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1))
                .save();
        data.aLocation(data.aMunicipality("Bergdorp").save()).named("De Bron").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void fullRoundIsAboutHalfAYearAndShortOneAboutAMonth() {
        var view = navigate(PlanView.class);
        assertThat(view.template.getValue().code()).isEqualTo("full");
        assertThat(view.period.kind.getValue()).isEqualTo(PeriodPicker.Kind.HALF_YEAR);

        test(view.template).selectItem("Short checklist");

        assertThat(view.period.kind.getValue()).isEqualTo(PeriodPicker.Kind.MONTH);
        assertThat(view.period.period()).isEqualTo(Period.of(YearMonth.now(Dates.ZONE), 1));
        assertThat(view.dueDate.getValue()).isEqualTo(YearMonth.now(Dates.ZONE).atEndOfMonth());
    }

    @Test
    void openLocationsOfTheOwnMunicipalityAreOffered() {
        var view = navigate(PlanView.class);

        assertThat(view.locations.some.getListDataView().getItems().map(LocationRow::name))
                .containsExactly("De Wilg", "Het Baken");
    }

    @Test
    void allAreChosenAtOnceAndPlannedAndOpened() {
        var view = navigate(PlanView.class);

        test(view.locations.all).click();
        test(view.plan).click();

        assertThat(statuses()).isEqualTo("OPEN OPEN");
        assertThat(getCurrentView()).isInstanceOf(ChecklistListView.class);
        assertThat(test($(Notification.class).single()).getText())
                .startsWith("2 rounds are planned and open: Full checklist, ");
    }

    @Test
    void onlyPlanningLeavesThemClosed() {
        var view = navigate(PlanView.class);
        test(view.locations.some).selectItems("De Wilg");
        test(view.openNow).selectItem("Later: only plan it, I open it myself");

        test(view.plan).click();

        assertThat(statuses()).isEqualTo("PLANNED");
    }

    @Test
    void noLocationIsSaidAtTheLocations() {
        var view = navigate(PlanView.class);

        test(view.plan).click();

        assertThat(view.locations.some.isInvalid()).isTrue();
        assertThat(view.locations.some.getErrorMessage()).isEqualTo("Choose at least one location.");
    }

    @Test
    void locationsThatHaveTheRoundAlreadyAreNamed() {
        var view = navigate(PlanView.class);
        test(view.template).selectItem("Short checklist");
        data.aRound(baken).of("short").about(YearMonth.now(Dates.ZONE)).save();
        test(view.locations.all).click();

        test(view.plan).click();

        assertThat(view.locations.some.getErrorMessage())
                .isEqualTo("These locations already have this round: Het Baken."
                        + " Leave them out, or choose another period.");
        assertThat(statuses()).isEqualTo("OPEN");
    }

    @Test
    void dueDateBeforeThePeriodIsSaidAtTheDate() {
        var view = navigate(PlanView.class);
        test(view.locations.all).click();
        test(view.dueDate).setValue(view.period.period().from().minusDays(1));

        test(view.plan).click();

        assertThat(view.dueDate.getErrorMessage()).isEqualTo("The due date cannot be before the period begins.");
        assertThat(statuses()).isEmpty();
    }

    @Test
    void dueDateIsAskedFor() {
        var view = navigate(PlanView.class);
        test(view.locations.all).click();
        view.dueDate.clear();

        test(view.plan).click();

        assertThat(view.dueDate.getErrorMessage()).isEqualTo("Choose the last day to submit.");
    }

    @Test
    void managerHasNoSuchPage() {
        data.signIn("manager", Roles.LOCATION_MANAGER);

        UI.getCurrent().navigate("checklists/plan");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Not found");
    }

    private String statuses() {
        return database.sql("""
                        select coalesce(group_concat(c.status separator ' '), '') from checklist c
                        where c.location_id in (?, ?)
                        """)
                .param(1, wilg.id())
                .param(2, baken.id())
                .query(String.class)
                .single();
    }
}
