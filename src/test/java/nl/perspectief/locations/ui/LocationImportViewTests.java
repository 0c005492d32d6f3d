package nl.perspectief.locations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.locations.LocationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LocationImportViewTests extends SpringBrowserlessTest {

    private static final String HEADER =
            "code;naam;straat en nummer;postcode;plaats;capaciteit;bewoners;soort gebouw;open sinds;open tot en met\n";
    private static final String WILG = "de-wilg;De Wilg;Stationsplein 1;1315KT;Waterdam;120;%s;hotel;1-4-2022;\n";
    private static final String BERK = "%s;De Berk;Berkenlaan 2;1316AB;Waterdam;80;70;schip;1-5-2023;31-12-2026\n";

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Person overseer;

    @BeforeEach
    void oversightOfAMunicipalityWithALocation() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        overseer = data.aPerson("lv-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("lv-oversight", Roles.OVERSIGHT);
    }

    @Test
    void thePreviewShowsOldAndNewAndStoresNothing() {
        var view = open();

        take(view, HEADER + WILG.formatted(77) + BERK.formatted("de-berk"));

        assertThat(textOf(view))
                .contains("1 nieuwe locatie, 1 gewijzigde", "Nieuw (1)", "De Berk", "Gewijzigd (1)", "100 → 77")
                .doesNotContain("hotel →");
        assertThat(view.store.getText()).isEqualTo("2 locaties importeren");
        assertThat(locations.totals().all()).isEqualTo(1);
    }

    @Test
    void theButtonStoresWhatWasShown() {
        var view = open();
        take(view, HEADER + WILG.formatted(77) + BERK.formatted("de-berk"));

        test(view.store).click();

        assertThat(getCurrentView()).isInstanceOf(LocationListView.class);
        assertThat(locations.find("de-wilg").draft().residents()).isEqualTo(77);
        assertThat(locations.find("de-berk").draft().name()).isEqualTo("De Berk");
    }

    @Test
    void faultyLineStopsTheWholeImport() {
        var view = open();

        take(view, HEADER + WILG.formatted("veel") + BERK.formatted("de-berk"));

        assertThat(textOf(view)).contains("Er is niets bewaard", "Regel 2, “bewoners”: “veel” is geen heel getal.");
        assertThat(view.store.isAttached()).isFalse();
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirst() {
        var view = open();
        take(view, HEADER + BERK.formatted("de-berk"));

        take(view, "no table");

        assertThat(textOf(view)).contains("De eerste regel heeft geen kolom").doesNotContain("De Berk");
        assertThat(view.store.isAttached()).isFalse();
    }

    @Test
    void aFileThatChangesNothingOffersNothingToStore() {
        var view = open();

        take(view, HEADER + WILG.formatted(100));

        assertThat(textOf(view)).contains("Er valt niets te importeren", "staat hier al precies zo");
        assertThat(view.store.isAttached()).isFalse();
    }

    @Test
    void aChangeMeanwhileIsToldAndWhatWouldChangeNowIsShown() {
        var view = open();
        take(view, HEADER + WILG.formatted(77));
        var details = locations.find("de-wilg");
        var form = new LocationForm();
        form.show(details.draft());
        form.residents.setValue(55);
        locations.change(wilg.id(), details.version(), form.draft());

        test(view.store).click();

        assertThat(textOf(view)).contains("Iemand anders wijzigde intussen", "55 → 77");
        assertThat(locations.find("de-wilg").draft().residents()).isEqualTo(55);
        test(view.store).click();
        assertThat(locations.find("de-wilg").draft().residents()).isEqualTo(77);
    }

    @Test
    void aLongPreviewIsShownInParts() {
        var view = open();

        take(
                view,
                HEADER
                        + IntStream.range(0, 60)
                                .mapToObj(number -> BERK.formatted("berk-" + number))
                                .collect(Collectors.joining()));

        assertThat(textOf(view)).contains("Nieuw (60)", "berk-24").doesNotContain("berk-25");
        test(findInView(Button.class).withText("Meer tonen").single()).click();
        assertThat(textOf(view)).contains("berk-49").doesNotContain("berk-50");
    }

    @Test
    void whoOverseesTwoMunicipalitiesChoosesOne() {
        var other = data.aMunicipality("Zanddorp").save();
        overseer.holds(FunctionKind.OVERSIGHT, other);
        var view = open();
        take(view, HEADER + WILG.formatted(77));
        assertThat(textOf(view)).contains("Gewijzigd (1)");

        test(view.municipality).selectItem("Zanddorp");

        assertThat(textOf(view)).contains("Nieuw (1)").doesNotContain("Gewijzigd");
    }

    @Test
    void aManagerMayNotEnter() {
        data.aPerson("lv-manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.signIn("lv-manager", Roles.LOCATION_MANAGER);

        UI.getCurrent().navigate("locations/import");

        assertThat((Object) getCurrentView()).isNotInstanceOf(LocationImportView.class);
    }

    private LocationImportView open() {
        return navigate("locations/import", LocationImportView.class);
    }

    private static void take(LocationImportView view, String file) {
        view.take(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String textOf(Component view) {
        return view.getElement().getTextRecursively();
    }
}
