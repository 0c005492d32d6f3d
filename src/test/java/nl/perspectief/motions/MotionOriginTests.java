package nl.perspectief.motions;

import static nl.perspectief.motions.MotionGround.TEXT;
import static nl.perspectief.motions.MotionGround.notFound;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A motion that comes of a report. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class MotionOriginTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TrailService trails;

    private MotionGround ground;
    private IssueTestData issues;
    private TestData.Person resident;
    private String report;

    @BeforeEach
    void aReportAtTheLocationOfTheCouncil() {
        ground = new MotionGround(context);
        issues = new IssueTestData(ground.database, context);
        issues.categoriesOf(ground.here);
        resident = ground.data.aPerson("reporting").save().holds(FunctionKind.RESIDENT, ground.wilg);
        report = reported(ground.wilg, "repair.lift");
        ground.as("member-1");
    }

    @Test
    void itStandsInItsTrailForWhoMayReadIt() {
        var motion = ground.drafts.submitOf(ground.council, TEXT, "report:" + report);

        assertThat(names("motion", motion)).containsExactly(report, motion);
        assertThat(names("report", report)).containsExactly(report, motion);
        assertThat(ground.seen(motion).linked()).isTrue();
        issues.set("visibility = 'PRIVATE'", report);
        ground.as("member-2");
        assertThat(names("motion", motion)).containsExactly(motion);
        notFound(() -> trails.find("report", report));
    }

    @Test
    void whatTheMemberMayNotReadOrIsNotThereIsNotLinked() {
        var other = ground.data.aLocation(ground.here).named("De Berk").save();
        var far = reported(other, "repair.lift");
        ground.data
                .aPerson("both")
                .save()
                .holds(FunctionKind.COUNCIL_MEMBER, ground.wilg)
                .holds(FunctionKind.COUNCIL_MEMBER, other);
        var hidden = reported(ground.wilg, "living.noise");
        for (var said : List.of("report:" + hidden, "report:M-2020-0", "report:", report, "nothing:" + report, ":")) {
            ground.as("member-1");
            assertThat(names("motion", ground.drafts.submitOf(ground.council, TEXT, said)))
                    .as(said)
                    .hasSize(1);
        }
        ground.as("both");
        assertThat(names("report", far)).hasSize(1);
        assertThat(names("motion", ground.drafts.submitOf(ground.council, TEXT, "report:" + far)))
                .as("of another location")
                .hasSize(1);
    }

    @Test
    void ofAConfidentialOneComesNoMotion() {
        issues.set("visibility = 'CONFIDENTIAL', route = 'CONFIDENTIAL_CONTACT', secret_number = 'V-1'", report);
        resident.holds(FunctionKind.COUNCIL_MEMBER, ground.wilg);
        ground.as("reporting");

        assertThat(names("motion", ground.drafts.submitOf(ground.council, TEXT, "report:V-1")))
                .hasSize(1);
    }

    @Test
    void aCouncilOfTheCityMakesNoneOfTheReportsOfALocation() {
        var city = ground.database
                .sql("select id from council where municipality_id = ? and location_id is null")
                .param(ground.here.id())
                .query(Long.class)
                .single();
        ground.data
                .aPerson("city")
                .save()
                .holds(FunctionKind.COUNCIL_MEMBER, ground.here)
                .holds(FunctionKind.COUNCIL_MEMBER, ground.wilg);
        ground.as("city");

        assertThat(names("motion", ground.drafts.submitOf(city, TEXT, "report:" + report)))
                .hasSize(1);
    }

    @Test
    void aDraftKeepsWhatItComesOfAndTellsItWhenItIsSubmitted() {
        var draft = ground.drafts.draftOf(ground.council, TEXT, "report:" + report);
        assertThat(ground.drafts.find(draft).from()).isEqualTo(thing());
        assertThat(names("report", report)).containsExactly(report);
        ground.drafts.change(draft, TEXT);

        var motion = ground.drafts.submit(draft, TEXT);

        assertThat(names("report", report)).containsExactly(report, motion);
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNothing() {
        ground.drafts.delete(ground.drafts.draftOf(ground.council, TEXT, "report:" + report));

        assertThat(names("report", report)).containsExactly(report);
    }

    @Test
    void whatBecameHiddenWhileItWasWrittenIsNotLinked() {
        var draft = ground.drafts.draftOf(ground.council, TEXT, "report:" + report);
        issues.set("visibility = 'PRIVATE'", report);

        assertThat(names("motion", ground.drafts.submit(draft, TEXT))).hasSize(1);

        issues.set("visibility = 'LOCATION'", report);
        assertThat(names("report", report)).containsExactly(report);
    }

    private String reported(TestData.Location location, String category) {
        return issues.report(location, resident, category, Instant.now());
    }

    private Thing thing() {
        return issues.thing(report);
    }

    private List<String> names(String kind, String name) {
        ground.data.nextRequest();
        return Step.seen(trails.find(kind, name)).stream()
                .map(step -> step.reference().name())
                .toList();
    }
}
