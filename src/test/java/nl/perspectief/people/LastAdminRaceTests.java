package nl.perspectief.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class LastAdminRaceTests {

    private static final Instant BEFORE = Instant.parse("2025-01-01T00:00:00Z");

    @Autowired
    TestData data;

    @Autowired
    FunctionService functions;

    private NewRows newRows;
    private long ada;
    private long bram;

    @BeforeEach
    void twoAdmins() {
        newRows = NewRows.sinceNow();
        var here = data.aMunicipality("Waterdam").save();
        ada = data.aPerson("race-ada").save().give(FunctionKind.ADMIN, here, null, BEFORE, null);
        bram = data.aPerson("race-bram").save().give(FunctionKind.ADMIN, here, null, BEFORE, null);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @RepeatedTest(5)
    void ofTwoWhoEndEachOtherAtOnceOneStays() throws Exception {
        var outcomes = AtOnce.run(List.of(() -> end("race-ada", bram), () -> end("race-bram", ada)));

        assertThat(outcomes).containsOnlyOnce("ended");
        assertThat(outcomes).hasAtLeastOneElementOfType(RuntimeException.class);
        data.signIn("race-ada", Roles.ADMIN);
        var seenByAda = functions.count("", false);
        data.signIn("race-bram", Roles.ADMIN);
        assertThat(seenByAda + functions.count("", false)).isEqualTo(1);
    }

    private String end(String who, long function) {
        data.signIn(who, Roles.ADMIN);
        functions.end(function);
        return "ended";
    }
}
