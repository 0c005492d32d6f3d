package nl.perspectief.locations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LocationListViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    private TestData.Municipality here;
    private TestData.Location wilg;

    @BeforeEach
    void locationsInTwoMunicipalities() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").withResidents(100, 120).save();
        data.aLocation(here)
                .named("De Berk")
                .withResidents(1_250, 1_300)
                .in("SHIP")
                .save();
        data.aLocation(data.aMunicipality("Zanddorp").save()).named("De Els").save();
        data.aPerson("ll-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("ll-manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.signIn("ll-oversight", Roles.OVERSIGHT);
    }

    @Test
    void oversightSeesAllOfItsMunicipality() {
        var view = open("locations");

        assertThat(rows(view)).hasSize(2);
        assertThat(rows(view).getFirst())
                .contains("De Berk", "schip", "Bewoners1.250", "Plaatsen1.300", "sinds 1 april 2022");
        assertThat(view.count.getText()).isEqualTo("2 locaties, 1.350 bewoners");
        assertThat(findInView(Anchor.class).withText("Nieuwe locatie").single().getHref())
                .isEqualTo("locations/new");
    }

    @Test
    void managerSeesTheOwnLocationAndMayAddNone() {
        data.signIn("ll-manager", Roles.LOCATION_MANAGER);

        assertThat(rows(open("locations"))).singleElement().asString().contains("De Wilg");
        assertThat(findInView(Anchor.class).withText("Nieuwe locatie").all()).isEmpty();
    }

    @Test
    void withoutFunctionThereIsNothingAndASentence() {
        data.signIn("ll-nobody", Roles.RESIDENT);

        var view = open("locations");

        assertThat(view.table.isVisible()).isFalse();
        assertThat(view.getElement().getTextRecursively()).contains("Nog geen locaties");
    }

    @Test
    void closedAndComingLocationsSaySo() {
        data.aLocation(here)
                .named("Gesloten Huis")
                .open(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))
                .save();
        data.aLocation(here)
                .named("Nieuw Huis")
                .open(LocalDate.of(2099, 1, 1), null)
                .save();

        var rows = rows(open("locations"));

        assertThat(rows.get(2)).contains("gesloten", "1 januari 2022 – 31 december 2023");
        assertThat(rows.get(3)).contains("opent later");
    }

    @Test
    void aColumnPutsTheRowsInOrderAndTheAddressSaysIt() {
        var view = open("locations");

        sortBy("Bewoners");
        assertThat(rows(view).getFirst()).contains("De Wilg");
        assertThat(view.address()).hasToString("locations?sort=residents");

        sortBy("Bewoners");
        assertThat(rows(view).getFirst()).contains("De Berk");
        assertThat(view.address()).hasToString("locations?sort=-residents");
    }

    @Test
    void orderIsReadFromTheAddress() {
        assertThat(rows(open("locations?sort=-name")).getFirst()).contains("De Wilg");
    }

    @Test
    void anUnknownOrderIsByName() {
        assertThat(rows(open("locations?sort=municipalityId;drop&pages=-1")).getFirst())
                .contains("De Berk");
    }

    @Test
    void moreIsShownPageByPage() {
        for (int number = 100; number < 100 + LocationListView.PAGE; number++) {
            data.aLocation(here).named("Z " + number).save();
        }
        var view = open("locations");
        assertThat(rows(view)).hasSize(LocationListView.PAGE);

        test(view.more).click();

        assertThat(rows(view)).hasSize(LocationListView.PAGE + 2);
        assertThat(view.more.isVisible()).isFalse();
        assertThat(view.address()).hasToString("locations?pages=2");
        assertThat(rows(open("locations?pages=2"))).hasSize(LocationListView.PAGE + 2);
    }

    @Test
    void figuresAreInTheReadersLanguage() {
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        assertThat(open("locations").count.getText()).matches("2 локації, 1.350 мешканців");
    }

    private LocationListView open(String address) {
        return (LocationListView) Pages.open(address);
    }

    private void sortBy(String column) {
        find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().equals(column))
                .forEach(button -> test(button).click());
    }

    private static List<String> rows(LocationListView view) {
        return view.table.getBody().getRows().stream()
                .map(NativeTableRow::getElement)
                .map(row -> row.getTextRecursively())
                .toList();
    }
}
