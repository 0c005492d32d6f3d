package nl.perspectief.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The database of the tests has no municipality of its own. */
@PortalTest
class SetUpViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    @BeforeEach
    void anAdminWithoutFunction() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        data.aPerson("su-admin").save();
        data.signIn("su-admin", Roles.ADMIN);
    }

    @Test
    void theFirstAdminNamesTheMunicipalityAndIsItsApplicationManagement() {
        var view = open();
        test(view.name).setValue("Waterdam");
        test(view.code).setValue("Waterdam");

        test(view.save).click();

        assertThat((Object) getCurrentView()).isInstanceOf(AppointView.class);
        data.nextRequest();
        navigate("people", PeopleView.class);
        test(navigate("people/new", AppointView.class).kind).selectItem("Toezicht");
        assertThat(locations.municipalities())
                .singleElement()
                .satisfies(municipality -> assertThat(municipality.code()).isEqualTo("waterdam"))
                .extracting(MunicipalityRow::name)
                .isEqualTo("Waterdam");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var view = open();
        test(view.save).click();
        assertThat(view.name.getErrorMessage()).startsWith("Vul een naam in");

        test(view.name).setValue("Waterdam");
        test(view.code).setValue("water dam");
        test(view.save).click();

        assertThat(view.code.getErrorMessage()).startsWith("Gebruik 1 tot 20");
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void whereAMunicipalityIsThePageIsNotFound() {
        data.aMunicipality("Waterdam").save();

        assertThat(go("setup")).contains("bestaat niet");
    }

    @Test
    void whoIsSecondIsTold() {
        var view = open();
        test(view.name).setValue("Zanddorp");
        test(view.code).setValue("zanddorp");
        data.aMunicipality("Waterdam").save();

        test(view.save).click();

        assertThat((Object) getCurrentView()).isNotInstanceOf(SetUpView.class);
        assertThat(locations.municipalities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "welcome"})
    void anAdminIsLedThere(String address) {
        assertThat(go(address))
                .contains("Het portaal is nog niet ingericht", "Maak die nu")
                .doesNotContain("Iemand met de rol");
        assertThat(findInView(Anchor.class)
                        .withText("Begin met inrichten")
                        .single()
                        .getHref())
                .isEqualTo("setup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "welcome"})
    void othersReadThatItIsNotSetUpYet(String address) {
        data.aPerson("su-manager").save();
        data.signIn("su-manager", Roles.LOCATION_MANAGER);

        assertThat(go(address))
                .contains("Het portaal is nog niet ingericht", "Iemand met de rol")
                .doesNotContain("Begin met inrichten");
        assertThat(go("setup")).contains("bestaat niet");
    }

    private SetUpView open() {
        return navigate("setup", SetUpView.class);
    }

    private String go(String address) {
        UI.getCurrent().navigate(address);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
