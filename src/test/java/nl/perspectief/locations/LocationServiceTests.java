package nl.perspectief.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.people.FunctionService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

@PortalTest
class LocationServiceTests {

    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    private final LocalDate today = LocalDate.now(Dates.ZONE);

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    @Autowired
    FunctionService functions;

    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Location els;

    @BeforeEach
    void twoMunicipalities() {
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").withResidents(100, 120).save();
        els = data.aLocation(data.aMunicipality("Zanddorp").save())
                .named("De Els")
                .save();
        data.aPerson("ls-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("ls-oversight", Roles.OVERSIGHT);
    }

    @Test
    void figuresAreOfOpenLocationsOnly() {
        data.aLocation(here)
                .named("Past")
                .open(LocalDate.of(2022, 1, 1), today.minusDays(1))
                .save();
        data.aLocation(here)
                .named("Last day")
                .open(LocalDate.of(2022, 1, 1), today)
                .save();
        data.aLocation(here).named("Later").open(today.plusDays(1), null).save();

        assertThat(locations.totals()).isEqualTo(new LocationTotals(4, 2, 200));
    }

    @Test
    void aManagersFiguresAreThoseOfTheOwnLocations() {
        data.aLocation(here).named("Other").save();
        data.aPerson("ls-manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.signIn("ls-manager", Roles.LOCATION_MANAGER);

        assertThat(locations.totals()).isEqualTo(new LocationTotals(1, 1, 100));
    }

    @Test
    void nothingCountsAsNothing() {
        data.signIn("ls-nobody", Roles.RESIDENT);

        assertThat(locations.totals()).isEqualTo(new LocationTotals(0, 0, 0));
    }

    @Test
    void aPartOfTheNameIsLookedForAsItIsWritten() {
        data.aLocation(here).named("50% Élan").coded("elan").save();
        data.aLocation(here)
                .named("Wilgenhof")
                .open(LocalDate.of(2022, 1, 1), today.minusDays(1))
                .save();

        assertThat(named("wilg")).containsExactly("De Wilg", "Wilgenhof");
        assertThat(named("elan")).containsExactly("50% Élan");
        assertThat(named("%")).containsExactly("50% Élan");
        assertThat(named("_")).isEmpty();
        assertThat(named("els")).as("of another municipality").isEmpty();
        assertThat(names(new LocationFilter("wilg", null, here.id(), today))).containsExactly("De Wilg");
        assertThat(names(LocationFilter.coded(wilg.code()))).containsExactly("De Wilg");
        assertThat(names(LocationFilter.coded(els.code()))).isEmpty();
    }

    private List<String> named(String part) {
        return names(LocationFilter.named(part));
    }

    private List<String> names(LocationFilter filter) {
        return locations.list(filter, PageRequest.of(0, 10, Sort.by("name"))).stream()
                .map(LocationRow::name)
                .toList();
    }

    @Test
    void listIsPagedInTheOrderAskedFor() {
        data.aLocation(here).named("Small").withResidents(10, 20).save();
        data.aLocation(here).named("Large").withResidents(250, 260).save();
        var bySize = Sort.by(Sort.Direction.DESC, "residents").and(Sort.by("name", "id"));

        assertThat(locations.list(PageRequest.of(0, 2, bySize)))
                .extracting(LocationRow::name)
                .containsExactly("Large", "De Wilg");
        assertThat(locations.list(PageRequest.of(1, 2, bySize)))
                .extracting(LocationRow::name)
                .containsExactly("Small");
    }

    @Test
    void endedFunctionEndsTheSightOfTheLocationAtOnce() {
        var manager = data.aPerson("ls-manager").save();
        var function = manager.give(FunctionKind.LOCATION_MANAGER, here, wilg, LONG_AGO, null);
        data.signIn("ls-manager", Roles.LOCATION_MANAGER);
        assertThat(locations.find("de-wilg").draft().name()).isEqualTo("De Wilg");

        data.signIn("ls-oversight", Roles.OVERSIGHT);
        functions.end(function);

        data.signIn("ls-manager", Roles.LOCATION_MANAGER);
        assertThat(locations.list(Pageable.unpaged())).isEmpty();
        assertThatThrownBy(() -> locations.find("de-wilg")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void functionThatIsStillToBeginGivesNothing() {
        data.aPerson("ls-manager")
                .save()
                .give(FunctionKind.LOCATION_MANAGER, here, wilg, Dates.startOf(today.plusDays(1)), null);
        data.signIn("ls-manager", Roles.LOCATION_MANAGER);

        assertThat(locations.list(Pageable.unpaged())).isEmpty();
    }

    @Test
    void codeIsTakenOnceInAMunicipality() {
        assertThatThrownBy(() -> locations.create(here.id(), draft("de-wilg")))
                .asInstanceOf(type(BadInputException.class))
                .satisfies(bad -> {
                    assertThat(bad.field()).isEqualTo("code");
                    assertThat(bad.key()).isEqualTo("locations.bad.codeTaken");
                });
    }

    @Test
    void codeOfAnotherMunicipalityIsFree() {
        locations.create(here.id(), draft("de-els"));

        assertThat(locations.find("de-els").municipalityId()).isEqualTo(here.id());
    }

    @Test
    void changeOfAVersionThatIsGoneIsRefused() {
        var read = locations.find(wilg.id());
        locations.change(wilg.id(), read.version(), draft("de-wilg"));

        assertThatThrownBy(() -> locations.change(wilg.id(), read.version(), draft("de-berk")))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(locations.find(wilg.id()).draft().name()).isEqualTo("Changed");
    }

    @Test
    void anotherMunicipalitysLocationIsNotChanged() {
        assertThatThrownBy(() -> locations.change(els.id(), 0, draft("de-els"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> locations.create(els.municipality().id(), draft("de-berk")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoIsOversightHereAndAdminElsewhereAddsLocationsHereOnly() {
        data.aPerson("ls-both")
                .save()
                .holds(FunctionKind.OVERSIGHT, here)
                .holds(FunctionKind.ADMIN, els.municipality());
        data.signIn("ls-both", Roles.OVERSIGHT, Roles.ADMIN);

        assertThat(locations.overseen()).extracting(MunicipalityRow::name).containsExactly("Waterdam");
        assertThat(locations.municipalities())
                .extracting(MunicipalityRow::name)
                .containsExactly("Waterdam", "Zanddorp");
    }

    private LocationDraft draft(String code) {
        return new LocationDraft(
                code, "Changed", "Straat 1", "1315 KT", "Almere", 100, 90, BuildingKind.SHIP, today, null);
    }
}
