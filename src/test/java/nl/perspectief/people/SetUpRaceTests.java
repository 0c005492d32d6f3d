package nl.perspectief.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.locations.MunicipalityDraft;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class SetUpRaceTests {

    @Autowired
    TestData data;

    @Autowired
    SetUpService setUps;

    @Autowired
    JdbcClient database;

    private NewRows newRows;

    @BeforeEach
    void twoAdmins() {
        newRows = NewRows.sinceNow();
        data.aPerson("race-admin-0").save();
        data.aPerson("race-admin-1").save();
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @RepeatedTest(5)
    void ofTwoAtOnceOneSetsUp() throws Exception {
        var outcomes = AtOnce.run(List.of(() -> setUp(0), () -> setUp(1)));

        assertThat(outcomes).containsOnlyOnce("set up");
        assertThat(outcomes).hasAtLeastOneElementOfType(NotFoundException.class);
        assertThat(count("municipality")).isEqualTo(1);
        assertThat(count("person_function")).isEqualTo(1);
    }

    private String setUp(int number) {
        data.signIn("race-admin-" + number, Roles.ADMIN);
        setUps.setUp(new MunicipalityDraft("town-" + number, "Town"));
        return "set up";
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
