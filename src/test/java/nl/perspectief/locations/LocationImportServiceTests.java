package nl.perspectief.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class LocationImportServiceTests {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    @Autowired
    LocationImportService imports;

    private NewRows newRows;
    private TestData.Municipality here;
    private TestData.Location wilg;

    @BeforeEach
    void aMunicipalityWithALocation() {
        newRows = NewRows.sinceNow();
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("li-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("li-oversight", Roles.OVERSIGHT);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void aPlanSaysWhatIsNewWhatChangesAndWhatStays() {
        var same = locations.find("de-wilg").draft();
        data.aLocation(here).named("De Els").save();

        var plan = imports.plan(here.id(), List.of(same, draft("de-els", 77), draft("de-berk", 10)));

        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.added()).extracting(LocationDraft::code).containsExactly("de-berk");
        assertThat(plan.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.before().name()).isEqualTo("De Els"))
                .satisfies(change -> assertThat(change.after().residents()).isEqualTo(77));
        assertThat(locations.totals().all()).as("nothing is stored yet").isEqualTo(2);
    }

    @Test
    void whatWasPlannedIsStored() {
        imports.store(imports.plan(here.id(), List.of(draft("de-wilg", 77), draft("de-berk", 10))));

        assertThat(locations.find("de-wilg").draft()).isEqualTo(draft("de-wilg", 77));
        assertThat(locations.find("de-wilg").id()).isEqualTo(wilg.id());
        assertThat(locations.find("de-berk").draft()).isEqualTo(draft("de-berk", 10));
        assertThat(imports.plan(here.id(), List.of(draft("de-wilg", 77), draft("de-berk", 10)))
                        .size())
                .as("a second time changes nothing")
                .isZero();
    }

    @Test
    void aLocationChangedMeanwhileStopsTheWholeImport() {
        var plan = imports.plan(here.id(), List.of(draft("de-berk", 10), draft("de-wilg", 77)));
        locations.change(wilg.id(), 0, draft("de-wilg", 50));

        assertThatThrownBy(() -> imports.store(plan)).isInstanceOf(ChangedMeanwhileException.class);

        assertThat(locations.find("de-wilg").draft().residents()).isEqualTo(50);
        assertThat(locations.totals().all()).isEqualTo(1);
    }

    @Test
    void aLocationAddedMeanwhileStopsTheWholeImport() {
        var plan = imports.plan(here.id(), List.of(draft("de-wilg", 77), draft("de-berk", 10)));
        locations.create(here.id(), draft("de-berk", 50));

        assertThatThrownBy(() -> imports.store(plan)).isInstanceOf(ChangedMeanwhileException.class);

        assertThat(locations.find("de-wilg").draft().residents()).isEqualTo(100);
    }

    @Test
    void theSameImportTwiceAtOnceIsStoredOnce() throws Exception {
        var plan = imports.plan(
                here.id(),
                IntStream.range(0, 200)
                        .mapToObj(number -> draft("loc-" + number, number))
                        .toList());

        var outcomes = AtOnce.run(2, () -> {
            data.signIn("li-oversight", Roles.OVERSIGHT);
            imports.store(plan);
            return "stored";
        });

        assertThat(outcomes).containsOnlyOnce("stored");
        assertThat(outcomes).hasAtLeastOneElementOfType(ChangedMeanwhileException.class);
        data.signIn("li-oversight", Roles.OVERSIGHT);
        assertThat(locations.totals().all()).isEqualTo(201);
    }

    @Test
    void tenThousandLocationsAreStoredAtOnce() {
        imports.store(imports.plan(
                here.id(),
                IntStream.range(0, 10_000)
                        .mapToObj(number -> draft("loc-" + number, 1))
                        .toList()));

        assertThat(locations.totals().all()).isEqualTo(10_001);
        assertThat(locations.list(PageRequest.ofSize(10))).hasSize(10);
    }

    private static LocationDraft draft(String code, int residents) {
        return new LocationDraft(
                code,
                "Name of " + code,
                "Stationsplein 1",
                "1315 KT",
                "Almere",
                120,
                residents,
                BuildingKind.HOTEL,
                LocalDate.of(2022, 4, 1),
                null);
    }
}
