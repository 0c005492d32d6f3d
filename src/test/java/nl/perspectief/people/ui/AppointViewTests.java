package nl.perspectief.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.LocationRow;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@PortalTest
class AppointViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    private TestData.Municipality here;

    @BeforeEach
    void somebodyWithoutFunction() {
        here = data.aMunicipality("Waterdam").save();
        data.aLocation(here).named("De Wilg").save();
        data.aLocation(here)
                .named("Gesloten")
                .open(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1))
                .save();
        data.aPerson("av-oversight").named("Otto").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("av-admin").named("Ada").save().holds(FunctionKind.ADMIN, here);
        data.aPerson("av-mila").named("Mila").save();
        data.signIn("av-oversight", Roles.OVERSIGHT);
    }

    @Test
    void aFunctionGivenAppearsInTheListAndGivesAccess() {
        var view = open();
        fill(view, "av-mila@example.org", "Locatiemanager");
        test(view.place.location).selectItem("De Wilg");
        test(view.give).click();

        var list = (PeopleView) getCurrentView();
        assertThat(list.list.getChildren())
                .singleElement()
                .satisfies(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("Mila", "Locatiemanager", "De Wilg", "sinds"));
        data.signIn("av-mila", Roles.LOCATION_MANAGER);
        assertThat(locations.list(Pageable.unpaged())).hasSize(1);
    }

    @Test
    void anUnknownAddressSaysToSignInOnceAndKeepsWhatWasTyped() {
        var view = open();
        fill(view, "nobody@example.org", "Lid van de bewonersraad");
        test(view.give).click();
        assertThat(view.place.location.getErrorMessage()).isEqualTo("Kies een locatie of de hele gemeente.");
        test(view.place.whole).click();
        view.until.setValue(view.from.getValue().plusYears(1));

        test(view.give).click();

        assertThat(view.email.isInvalid()).isTrue();
        assertThat(view.email.getErrorMessage()).contains("één keer in te loggen");
        assertThat(view.email.getValue()).isEqualTo("nobody@example.org");
        assertThat(view.kind.getValue()).isEqualTo(FunctionKind.COUNCIL_MEMBER);
        assertThat(view.place.whole.getValue()).isTrue();
        assertThat(view.until.getValue()).isNotNull();
        assertThat(view.give.isEnabled()).isTrue();
    }

    @Test
    void theSameTwiceIsRefused() {
        for (int time = 0; time < 2; time++) {
            var view = open();
            fill(view, "av-mila@example.org", "Vertrouwenspersoon");
            assertThat(view.place.isVisible()).isFalse();
            test(view.give).click();
        }

        var view = (AppointView) getCurrentView();
        assertThat(view.email.getErrorMessage()).isEqualTo("Mila heeft deze functie hier al in deze periode.");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        var view = open();
        fill(view, "av-mila@example.org", "Vertrouwenspersoon");
        view.until.setValue(view.from.getValue().minusDays(1));

        test(view.give).click();

        assertThat(view.until.isInvalid()).isTrue();
        assertThat(view.until.getErrorMessage()).isEqualTo("De laatste dag kan niet vóór de eerste liggen.");
        view.until.setValue(view.from.getValue());
        test(view.give).click();
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    @Test
    void whatIsLeftOpenIsAskedAtItsField() {
        var view = open();
        test(view.give).click();
        assertThat(view.email.getErrorMessage()).isEqualTo("Vul het e-mailadres van de persoon in.");

        test(view.email).setValue("av-mila@example.org");
        test(view.give).click();
        assertThat(view.kind.getErrorMessage()).isEqualTo("Kies een functie.");

        test(view.kind).selectItem("Bewoner");
        test(view.give).click();
        assertThat(view.place.location.getErrorMessage()).isEqualTo("Kies de locatie.");

        test(view.place.location).selectItem("De Wilg");
        view.from.setValue(null);
        test(view.give).click();
        assertThat(view.from.getErrorMessage()).startsWith("Vul de eerste dag in");
    }

    @Test
    void closedLocationsAndTheSingleMunicipalityAreNotAsked() {
        var view = open();
        test(view.kind).selectItem("Bewoner");

        assertThat(test(view.place.location).getSuggestionItems())
                .extracting(LocationRow::name)
                .containsExactly("De Wilg");
        assertThat(view.place.whole.isVisible()).isFalse();
        assertThat(view.municipality.isVisible()).isFalse();
        assertThat(view.from.getValue()).isEqualTo(LocalDate.now(Dates.ZONE));
    }

    @Test
    void adminGivesOversight() {
        data.signIn("av-admin", Roles.ADMIN);
        var view = open();
        test(view.kind).selectItem("Toezicht");

        test(view.email).setValue("av-mila@example.org");
        test(view.give).click();

        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    @Test
    void inTwoMunicipalitiesEachOffersItsOwn() {
        var other = data.aMunicipality("Zanddorp").save();
        data.aLocation(other).named("De Els").save();
        data.aPerson("av-two").save().holds(FunctionKind.OVERSIGHT, here).holds(FunctionKind.OVERSIGHT, other);
        data.signIn("av-two", Roles.OVERSIGHT);
        var view = open();
        fill(view, "av-mila@example.org", "Bewoner");

        test(view.municipality).selectItem("Zanddorp");

        assertThat(view.kind.getValue()).isEqualTo(FunctionKind.RESIDENT);
        test(view.place.location).selectItem("De Els");
        test(view.give).click();
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    private AppointView open() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        return navigate("people/new", AppointView.class);
    }

    private void fill(AppointView view, String email, String kind) {
        test(view.email).setValue(email);
        test(view.kind).selectItem(kind);
    }
}
