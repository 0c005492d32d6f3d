package nl.perspectief.locations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LocationViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    private TestData.Location wilg;

    @BeforeEach
    void aLocationElsewhereToo() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").withResidents(100, 120).save();
        data.aLocation(data.aMunicipality("Zanddorp").save()).named("De Els").save();
        data.aPerson("lv-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("lv-admin").save().holds(FunctionKind.ADMIN, here);
        data.aPerson("lv-manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.signIn("lv-oversight", Roles.OVERSIGHT);
    }

    @Test
    void factsAreThereForWhoKnowsTheLocation() {
        data.signIn("lv-manager", Roles.LOCATION_MANAGER);

        assertThat(text("locations/de-wilg"))
                .contains("De Wilg", "Stationsplein 1, 1315 KT Waterdam", "hotel", "100 van 120", "1 april 2022");
    }

    @Test
    void onlyOversightChangesIt() {
        assertThat(text("locations/de-wilg")).contains("Deze locatie wijzigen");

        data.signIn("lv-manager", Roles.LOCATION_MANAGER);
        assertThat(text("locations/de-wilg")).doesNotContain("Deze locatie wijzigen");

        data.signIn("lv-admin", Roles.ADMIN);
        assertThat(text("locations/de-wilg")).doesNotContain("Deze locatie wijzigen");
    }

    @Test
    void anotherMunicipalitysIsNotFound() {
        assertThat(text("locations/de-els")).contains("Niet gevonden").doesNotContain("De Els");
        assertThat(text("locations/nowhere")).contains("Niet gevonden");
        assertThat(text("locations/De_Wilg!")).contains("Niet gevonden");
    }

    @Test
    void aChangeIsStoredAndShownAtItsNewAddress() {
        var view = open();
        view.form.name.setValue("De Grote Wilg");
        view.form.code.setValue("grote-wilg");
        view.form.residents.setValue(110);

        test(view.save).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("locations/grote-wilg");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("De Grote Wilg", "110 van 120");
        assertThat(locations.find(wilg.id()).draft().residents()).isEqualTo(110);
    }

    @Test
    void whatCannotBeTakenIsSaidAtItsFieldAndNothingTypedIsLost() {
        var view = open();
        view.form.name.setValue("De Grote Wilg");
        view.form.postcode.setValue("13 15");

        test(view.save).click();

        assertThat(view.form.postcode.isInvalid()).isTrue();
        assertThat(view.form.postcode.getErrorMessage()).contains("1326 AB");
        assertThat(view.form.postcode.getValue()).isEqualTo("13 15");
        assertThat(view.form.name.getValue()).isEqualTo("De Grote Wilg");
        assertThat(locations.find(wilg.id()).draft().name()).isEqualTo("De Wilg");
    }

    @Test
    void whatIsMendedIsNoLongerWrong() {
        var view = open();
        view.form.postcode.setValue("13 15");
        test(view.save).click();
        view.form.postcode.setValue("1315kt");

        test(view.save).click();

        assertThat(locations.find(wilg.id()).draft().postcode()).isEqualTo("1315 KT");
        assertThat(view.form.postcode.isInvalid()).isFalse();
    }

    @Test
    void anEmptyFigureAndDayAreAskedFor() {
        var view = open();
        view.form.capacity.clear();
        test(view.save).click();
        assertThat(view.form.capacity.isInvalid()).isTrue();

        view.form.capacity.setValue(120);
        view.form.openSince.clear();
        test(view.save).click();
        assertThat(view.form.openSince.isInvalid()).isTrue();
    }

    @Test
    void whatSomebodyElseChangedStandsBesideTheFormAndNothingIsOverwritten() {
        var view = open();
        view.form.residents.setValue(90);
        somebodyElseSays(105);

        test(view.save).click();

        assertThat(view.changedMeanwhile.isVisible()).isTrue();
        assertThat(view.changedMeanwhile.getElement().getTextRecursively()).contains("105 van 130");
        assertThat(view.form.residents.getValue()).isEqualTo(90);
        assertThat(locations.find(wilg.id()).draft().residents()).isEqualTo(105);
    }

    @Test
    void afterAConflictOneMayTakeTheOthersValues() {
        var view = conflict();

        test(find(Button.class, view.changedMeanwhile)
                        .withText("Laten zoals het nu is")
                        .single())
                .click();

        assertThat(view.form.residents.getValue()).isEqualTo(105);
        assertThat(view.changedMeanwhile.isVisible()).isFalse();
        assertThat(locations.find(wilg.id()).draft().residents()).isEqualTo(105);
    }

    @Test
    void afterAConflictOneMayStoreTheOwnValuesKnowingly() {
        var view = conflict();

        test(find(Button.class, view.changedMeanwhile)
                        .withText("De mijne eroverheen bewaren")
                        .single())
                .click();

        assertThat(locations.find(wilg.id()).draft().residents()).isEqualTo(90);
    }

    private LocationView conflict() {
        var view = open();
        view.form.residents.setValue(90);
        somebodyElseSays(105);
        test(view.save).click();
        return view;
    }

    private void somebodyElseSays(int residents) {
        var stored = locations.find(wilg.id());
        locations.change(
                wilg.id(),
                stored.version(),
                new LocationDraft(
                        "de-wilg",
                        "De Wilg",
                        "Stationsplein 1",
                        "1315 KT",
                        "Waterdam",
                        130,
                        residents,
                        BuildingKind.HOTEL,
                        LocalDate.of(2022, 4, 1),
                        null));
    }

    private LocationView open() {
        UI.getCurrent().navigate("locations/de-wilg");
        return (LocationView) getCurrentView();
    }

    private String text(String address) {
        UI.getCurrent().navigate(address);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
