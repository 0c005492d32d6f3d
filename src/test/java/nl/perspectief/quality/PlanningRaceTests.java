package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two of oversight at the same moment, or one who clicks twice. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class PlanningRaceTests {

    private static final int TIMES = 5;

    @Autowired
    ChecklistService checklists;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private NewRows newRows;
    private TestData.Location wilg;
    private TestData.Location es;

    @BeforeEach
    void twoLocations() {
        newRows = NewRows.sinceNow();
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        es = data.aLocation(here).named("De Es").save();
        data.aPerson("race-overseer").save().holds(FunctionKind.OVERSIGHT, here);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @RepeatedTest(TIMES)
    void theSameRoundsArePlannedOnce() throws Exception {
        var plan = new RoundPlan(
                Set.of(wilg.id(), es.id()),
                new QualityTestData(database).templateId("short"),
                Period.of(YearMonth.of(2026, 5), 1),
                LocalDate.of(2026, 6, 7),
                true);

        var outcomes = AtOnce.run(2, () -> asOverseer(() -> checklists.plan(plan)));

        assertThat(outcomes).containsOnlyOnce((Object) 2);
        assertThat(outcomes)
                .filteredOn(BadInputException.class::isInstance)
                .singleElement()
                .satisfies(bad -> assertThat(((BadInputException) bad).key()).isEqualTo("quality.bad.plannedAlready"));
        assertThat(count("select count(*) from checklist where location_id in (:locations)"))
                .isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void aRoundIsOpenedOnce() throws Exception {
        var first = data.aRound(wilg).of("short").planned().save();
        var second = data.aRound(es).of("short").planned().save();

        var outcomes = AtOnce.run(
                2,
                () -> asOverseer(() -> {
                    checklists.open(Set.of(first, second));
                    return "opened";
                }));

        assertThat(outcomes).containsOnlyOnce("opened").hasAtLeastOneElementOfType(WrongMomentException.class);
        assertThat(count("""
                        select count(*) from checklist_event e join checklist c on c.id = e.checklist_id
                        where c.location_id in (:locations) and e.kind = 'OPENED'
                        """)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void openingAndCancellingOverlappingRoundsDoesNotDeadlock() throws Exception {
        var first = data.aRound(wilg).of("short").planned().save();
        var second = data.aRound(es).of("short").planned().save();

        var outcomes = AtOnce.run(List.of(
                () -> asOverseer(() -> {
                    checklists.open(Set.of(second, first));
                    return "opened";
                }),
                () -> asOverseer(() -> {
                    checklists.cancel(Set.of(first, second), "not needed");
                    return "cancelled";
                })));

        // a planned round may be cancelled and an open one too, but a cancelled one isn't opened
        assertThat(outcomes.getLast()).isEqualTo("cancelled");
        assertThat(outcomes.getFirst())
                .satisfiesAnyOf(
                        outcome -> assertThat(outcome).isEqualTo("opened"),
                        outcome -> assertThat(outcome).isInstanceOf(WrongMomentException.class));
        assertThat(count("select count(*) from checklist where location_id in (:locations) and status = 'CANCELLED'"))
                .isEqualTo(2);
    }

    private <T> T asOverseer(Supplier<T> work) {
        data.signIn("race-overseer", Roles.OVERSIGHT);
        return work.get();
    }

    private int count(String query) {
        return database.sql(query)
                .param("locations", List.of(wilg.id(), es.id()))
                .query(Integer.class)
                .single();
    }
}
