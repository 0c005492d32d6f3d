package nl.perspectief.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.locations.LocationService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How often it is asked who the user is, where each service has a transaction of its own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class AccessTests {

    @Autowired
    LocationService locations;

    @Autowired
    Access access;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private NewRows newRows;

    @BeforeEach
    void anOverseer() {
        newRows = NewRows.sinceNow();
        var here = data.aMunicipality("Askedtown").save();
        data.aLocation(here).named("De Wilg").save();
        data.aPerson("asked-overseer").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("asked-overseer", Roles.OVERSIGHT);
        request();
    }

    @AfterEach
    void takeAway() {
        RequestContextHolder.resetRequestAttributes();
        newRows.close();
    }

    @Test
    void onceForAllThatARequestReads() {
        assertThat(seen()).isOne();
        endFunction();

        assertThat(seen()).isOne();
        request();
        assertThat(seen()).isZero();
    }

    @Test
    void ofEachUserAnew() {
        assertThat(seen()).isOne();
        data.signIn("somebody-else", Roles.OVERSIGHT);

        assertThat(seen()).isZero();
    }

    @Test
    void whatWritesAsksAnewAndSoDoesWhatReadsAfterwards() {
        var writing = new TransactionTemplate(manager);
        assertThat(seen()).isOne();
        endFunction();

        writing.executeWithoutResult(
                _ -> assertThat(access.standing().functions()).isEmpty());
        assertThat(seen()).isZero();
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    private int seen() {
        return locations.list(Pageable.unpaged()).size();
    }

    private void endFunction() {
        database.sql("""
                        update person_function f join person p on p.id = f.person_id set f.valid_until = f.valid_from
                        where p.subject = 'asked-overseer'
                        """).update();
    }
}
