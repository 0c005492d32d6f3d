package nl.perspectief.locations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class NewLocationViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    private TestData.Municipality here;
    private TestData.Person overseer;

    @BeforeEach
    void oversightOfAMunicipalityWithALocation() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        data.aLocation(here).named("De Wilg").save();
        overseer = data.aPerson("nl-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("nl-oversight", Roles.OVERSIGHT);
    }

    @Test
    void aNewLocationIsStoredAndShown() {
        var view = open();
        assertThat(view.municipality.isVisible()).isFalse();
        fill(view, "de-berk");

        test(view.save).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("locations/de-berk");
        var stored = locations.find("de-berk");
        assertThat(stored.municipalityId()).isEqualTo(here.id());
        assertThat(stored.draft().buildingKind()).isEqualTo(BuildingKind.MODULAR);
    }

    @Test
    void theFormsOwnAddressIsNoCode() {
        var view = open();
        fill(view, "new");

        test(view.save).click();

        assertThat(view.form.code.isInvalid()).isTrue();
        assertThat(view.form.code.getErrorMessage()).contains("“new”");
    }

    @Test
    void aTakenCodeIsSaidAtItsFieldAndNothingTypedIsLost() {
        var view = open();
        fill(view, "de-wilg");

        test(view.save).click();

        assertThat(view.form.code.getErrorMessage()).contains("de-wilg al");
        assertThat(view.form.name.getValue()).isEqualTo("De Berk");
        assertThat(view.form.capacity.getValue()).isEqualTo(80);
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void theFirstFieldLeftOpenIsSaid() {
        var view = open();

        test(view.save).click();

        assertThat(view.form.capacity.isInvalid() || view.form.code.isInvalid() || view.form.name.isInvalid())
                .isTrue();
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void whoOverseesTwoMunicipalitiesChooses() {
        var there = data.aMunicipality("Zanddorp").save();
        data.aMunicipality("Veenstad").save();
        overseer.holds(FunctionKind.OVERSIGHT, there);
        var view = open();
        assertThat(view.municipality.isVisible()).isTrue();
        assertThat(view.municipality.getListDataView().getItems().map(MunicipalityRow::name))
                .containsExactly("Waterdam", "Zanddorp");
        test(view.municipality).selectItem("Zanddorp");
        fill(view, "de-berk");

        test(view.save).click();

        assertThat(locations.find("de-berk").municipalityId()).isEqualTo(there.id());
    }

    @Test
    void managersAddNone() {
        data.signIn("nl-manager", Roles.LOCATION_MANAGER);

        UI.getCurrent().navigate("locations/new");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Niet gevonden");
    }

    private NewLocationView open() {
        return navigate(NewLocationView.class);
    }

    private static void fill(NewLocationView view, String code) {
        view.form.name.setValue("De Berk");
        view.form.code.setValue(code);
        view.form.street.setValue("Berkenlaan 2");
        view.form.postcode.setValue("1326 AB");
        view.form.city.setValue("Waterdam");
        view.form.buildingKind.setValue(BuildingKind.MODULAR);
        view.form.capacity.setValue(80);
        view.form.residents.setValue(75);
        view.form.openSince.setValue(LocalDate.of(2026, 9, 1));
    }
}
