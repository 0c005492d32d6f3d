package nl.perspectief.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.locations.BuildingKind;
import nl.perspectief.locations.LocationDraft;
import nl.perspectief.locations.LocationImportService;
import nl.perspectief.locations.LocationService;
import nl.perspectief.locations.MunicipalityDraft;
import nl.perspectief.people.SetUpService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class NewCouncilsTests {

    @Autowired
    TestData data;

    @Autowired
    LocationService locations;

    @Autowired
    LocationImportService imports;

    @Autowired
    SetUpService setUps;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient database;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void theFirstMunicipalityHasACouncil() {
        try (var _ = NewRows.sinceNow()) {
            data.aPerson("founder").save();
            data.signIn("founder", Roles.ADMIN);

            setUps.setUp(new MunicipalityDraft("waterdam", "Waterdam"));

            assertThat(councils()).containsExactly("city of waterdam");
        }
    }

    @Test
    void locationsHaveACouncilAtOnce() {
        locations.create(overseeing(), draft("de-wilg"));

        assertThat(councils()).contains("de-wilg");
    }

    @Test
    void anImportAddsAllInOneStatement() {
        var here = overseeing();
        var drafts = IntStream.range(0, 60)
                .mapToObj(number -> draft("loc-" + number))
                .toList();
        var plan = imports.plan(here, drafts);

        assertThat(statements.during(() -> imports.store(plan)))
                .filteredOn(statement -> statement.contains("council"))
                .hasSize(1);

        assertThat(councils())
                .containsAll(drafts.stream().map(LocationDraft::code).toList());
    }

    private long overseeing() {
        var here = data.aMunicipality("Waterdam").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("oversight", Roles.OVERSIGHT);
        return here.id();
    }

    private List<String> councils() {
        return database.sql("""
                        select ifnull(l.code, concat('city of ', m.code)) from council c
                        join municipality m on m.id = c.municipality_id left join location l on l.id = c.location_id
                        """).query((row, _) -> row.getString(1)).list();
    }

    private static LocationDraft draft(String code) {
        return new LocationDraft(
                code,
                "Location " + code,
                "Stationsplein 1",
                "1315 KT",
                "Almere",
                100,
                90,
                BuildingKind.HOTEL,
                LocalDate.of(2022, 4, 1),
                null);
    }
}
