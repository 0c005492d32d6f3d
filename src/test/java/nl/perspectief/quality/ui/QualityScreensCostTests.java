package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.quality.QualityTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each screen costs the same number of statements at 3 locations and at 60. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class QualityScreensCostTests extends SpringBrowserlessTest {

    @Autowired
    StatementCounter statements;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Municipality here;
    private TestData.Person overseer;

    @BeforeEach
    void anOverseer() {
        quality = new QualityTestData(database);
        here = data.aMunicipality("Waterdam").save();
        overseer = data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @ParameterizedTest
    @ValueSource(classes = {SameQualityView.class, ChecklistListView.class, PlanView.class, TemplateListView.class})
    void costsTheSameAtManyLocations(Class<? extends Component> screen) {
        locations(1, 3);
        navigate(screen);
        var atFew = statements.during(() -> navigate(screen));
        locations(4, 60);
        navigate(screen);
        var atMany = statements.during(() -> navigate(screen));

        assertThat(atMany).hasSameSizeAs(atFew).hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
    }

    private void locations(int first, int last) {
        for (int number = first; number <= last; number++) {
            var location = data.aLocation(here).named("Location " + number).save();
            var round = data.aRound(location)
                    .about(YearMonth.of(2026, 10))
                    .submittedBy(overseer)
                    .save();
            quality.answerWell(round, overseer);
        }
    }
}
