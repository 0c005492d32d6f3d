package nl.perspectief.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@PortalTest
class PeopleViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    private TestData.Municipality here;
    private TestData.Location wilg;

    @BeforeEach
    void functionsInTwoMunicipalities() {
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        var elsewhere = data.aMunicipality("Zanddorp").save();
        var els = data.aLocation(elsewhere).named("De Els").save();
        data.aPerson("pv-oversight").named("Otto").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("pv-admin").named("Ada").save().holds(FunctionKind.ADMIN, here);
        data.aPerson("pv-manager").named("Mila").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("pv-there").named("Tessa").save().holds(FunctionKind.LOCATION_MANAGER, els);
        data.signIn("pv-oversight", Roles.OVERSIGHT);
    }

    @Test
    void oversightSeesItsOwnMunicipalityAndNoAdmin() {
        var view = open("");

        assertThat(shown(view)).hasSize(2);
        assertThat(shown(view).getFirst())
                .contains("Mila", "pv-manager@example.org", "Locatiemanager", "De Wilg", "sinds 1 januari 2024");
        assertThat(shown(view).get(1)).contains("Otto", "Toezicht", "Waterdam (hele gemeente)");
    }

    @Test
    void oversightEndsAllButOversight() {
        open("");

        assertThat(find(Button.class).withText("Nu beëindigen").all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .containsExactly("Nu beëindigen: Mila, Locatiemanager");
    }

    @Test
    void adminSeesOnlyOversightAndAdmins() {
        data.signIn("pv-admin", Roles.ADMIN);

        var view = open("");

        assertThat(shown(view))
                .satisfiesExactly(
                        ada -> assertThat(ada).contains("Ada", "Nu beëindigen"),
                        otto -> assertThat(otto).contains("Otto", "Nu beëindigen"));
    }

    @Test
    void anEndedFunctionDisappearsAndItsAccessIsGone() {
        var view = open("");
        test(find(Button.class).withText("Nu beëindigen").single()).click();
        var dialog = find(ConfirmDialog.class).single();
        assertThat(test(dialog).getText()).contains("Mila", "Locatiemanager", "De Wilg", "vervalt meteen");
        test(dialog).confirm();

        assertThat(shown(view)).singleElement().asString().contains("Otto");
        data.signIn("pv-manager", Roles.LOCATION_MANAGER);
        assertThat(locations.list(Pageable.unpaged())).isEmpty();
    }

    @Test
    void goingBackEndsNothing() {
        var view = open("");
        test(find(Button.class).withText("Nu beëindigen").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();

        assertThat(shown(view)).hasSize(2);
    }

    @Test
    void filtersAreReadFromTheAddress() {
        data.aPerson("pv-former")
                .named("Miro")
                .save()
                .give(
                        FunctionKind.COUNCIL_CHAIR,
                        here,
                        null,
                        Instant.parse("2024-01-01T00:00:00Z"),
                        Instant.parse("2025-03-31T22:00:00Z"));

        assertThat(shown(open("name=mi"))).hasSize(1);
        var view = open("name=mi&ended=true");

        assertThat(view.name.getValue()).isEqualTo("mi");
        assertThat(view.ended.getValue()).isTrue();
        assertThat(shown(view)).hasSize(2);
        assertThat(shown(view).get(1)).contains("Miro", "beëindigd", "1 januari 2024 tot en met 31 maart 2025");
    }

    @Test
    void typingANameFilters() {
        var view = open("");

        test(view.name).setValue("ott");

        assertThat(shown(view)).singleElement().asString().contains("Otto");
        test(view.name).setValue("niemand");
        assertThat(shown(view)).isEmpty();
        assertThat(view.getElement().getTextRecursively()).contains("Geen functies om te tonen");
    }

    @Test
    void moreIsShownPageByPage() {
        for (int number = 0; number < PeopleView.PAGE; number++) {
            data.aPerson("pv-resident-" + number).save().holds(FunctionKind.RESIDENT, wilg);
        }
        var view = open("");
        assertThat(shown(view)).hasSize(PeopleView.PAGE);

        test(view.more).click();

        assertThat(shown(view)).hasSize(PeopleView.PAGE + 2).doesNotHaveDuplicates();
        assertThat(view.more.isVisible()).isFalse();
        assertThat(shown(open("pages=2"))).hasSize(PeopleView.PAGE + 2);
    }

    private PeopleView open(String query) {
        UI.getCurrent().setLocale(Languages.DUTCH);
        UI.getCurrent().navigate("people", QueryParameters.fromString(query));
        return (PeopleView) getCurrentView();
    }

    private static List<String> shown(PeopleView view) {
        return view.list
                .getChildren()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
