package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.issues.VisibilityRules.Knowledge;
import nl.perspectief.issues.VisibilityRules.Reader;
import nl.perspectief.issues.VisibilityRules.Subject;
import nl.perspectief.issues.VisibilityRules.Where;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One action came of a report of each kind, and each of these of the one before: who sees which in any of the trails. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class ReportTrailTests {

    @Autowired
    TrailService trails;

    @Autowired
    ReporterService reporting;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementCounter statements;

    private final Map<Subject, String> numbers = new EnumMap<>(Subject.class);
    private IssueTestData issues;
    private TestData.Location here;
    private String action;
    private TestData.Person reporter;

    @BeforeEach
    void aReportOfEachKindAndAnActionOfAll() {
        issues = new IssueTestData(database, context);
        var ground = new AgendaGround(context);
        action = ground.accepted();
        var town = ground.here;
        var farTown = data.aMunicipality("Trailfar").save();
        issues.categoriesOf(town);
        here = ground.wilg;
        var where = Map.of(
                Where.HERE,
                here,
                Where.NEAR,
                data.aLocation(town).named("Trail Near").save(),
                Where.FAR,
                data.aLocation(farTown).named("Trail Far").save());
        for (var reader : Reader.values()) {
            var person = data.aPerson(reader.subject()).save();
            reporter = reader == Reader.REPORTER ? person : reporter;
            for (var function : reader.functions()) {
                var at = reader.where() == null ? null : Objects.requireNonNull(where.get(reader.where()));
                if (at == null) {
                    person.holds(function, town);
                } else if (function.scope() == FunctionKind.Scope.MUNICIPALITY) {
                    person.holds(function, at.municipality());
                } else {
                    person.holds(function, at);
                }
            }
        }
        data.signIn(Reader.REPORTER.subject(), Reader.REPORTER.roles());
        for (var subject : Subject.values()) {
            numbers.put(
                    subject,
                    reporting.report(
                            issues.draft(here, subject.category(), subject.visibility(), "Something is wrong")));
        }
        ground.asOversight();
        var last = ground.actions.find(action).thing();
        for (var subject : Subject.values()) {
            link(thing(subject), last);
            if (subject.ordinal() > 0) {
                link(thing(Subject.values()[subject.ordinal() - 1]), thing(subject));
            }
        }
        database.sql("""
                        update person_function f join person p on p.id = f.person_id
                        set f.valid_until = utc_timestamp(6) where p.subject = ? and f.kind = 'LOCATION_MANAGER'
                        """).param(Reader.CONTACT_WHO_MANAGED.subject()).update();
    }

    @ParameterizedTest
    @EnumSource
    void nobodySeesAReportInAnyTrailThatTheyMayNotRead(Reader reader) {
        data.signIn(reader.subject(), reader.roles());
        var readable = Arrays.stream(Subject.values())
                .filter(subject -> VisibilityRules.of(reader, subject) != Knowledge.NOTHING)
                .collect(Collectors.toSet());
        for (var subject : Subject.values()) {
            if (readable.contains(subject)) {
                assertThat(reports(trails.of(thing(subject))))
                        .as("of " + subject)
                        .isEqualTo(readable);
                assertThat(reports(trails.find("report", number(subject)))).isEqualTo(readable);
            } else {
                notFound(() -> trails.of(thing(subject)));
                notFound(() -> trails.find("report", number(subject)));
            }
        }
        if (Stream.of(
                        Reader.NEIGHBOUR,
                        Reader.CHAIR,
                        Reader.MANAGER,
                        Reader.OVERSIGHT,
                        Reader.EXPERT,
                        Reader.CHAIR_NEAR)
                .anyMatch(reader::equals)) {
            assertThat(reports(trails.find("action", action)))
                    .as("of the action")
                    .isEqualTo(readable);
        }
    }

    @Test
    void anActionOfManyCostsTheSame() {
        data.signIn(Reader.OVERSIGHT.subject(), Roles.OVERSIGHT);
        var thing = thing(Subject.SHOWN_TO_ALL_MANAGER);

        assertThat(statements.during(() -> trails.of(thing))).hasSize(2);
    }

    @Test
    void aReportThatBecameConfidentialLeavesNoGap() {
        issues.set(
                "visibility = 'CONFIDENTIAL', route = 'CONFIDENTIAL_CONTACT', secret_number = 'V-GONE'",
                number(Subject.SHOWN_TO_ALL_MANAGER));
        data.signIn(Reader.MANAGER.subject(), Roles.LOCATION_MANAGER);

        assertThat(trails.find("action", action).toString())
                .doesNotContain("V-GONE", number(Subject.SHOWN_TO_ALL_MANAGER))
                .contains(number(Subject.PRIVATE_MANAGER));
        notFound(() -> trails.find("report", "V-GONE"));
        notFound(() -> trails.find("report", number(Subject.SHOWN_TO_ALL_MANAGER)));
    }

    @Test
    void nothingThatWasWrittenStandsInATrail() {
        data.signIn(Reader.OVERSIGHT.subject(), Roles.OVERSIGHT);

        assertThat(trails.find("action", action).toString())
                .contains("De Wilg")
                .doesNotContain("Something is wrong", "Room 12");
    }

    @Test
    void ofAConfidentialOneNoMunicipalityIsSaidAndOfOthersToWhoHasSeveral() {
        reporter.holds(
                FunctionKind.RESIDENT,
                data.aLocation(data.aMunicipality("Polder").save())
                        .named("De Es")
                        .save());
        data.signIn(Reader.REPORTER.subject(), Roles.RESIDENT);

        assertThat(Step.seen(trails.of(thing(Subject.CONFIDENTIAL))))
                .extracting(step -> step.reference().name())
                .contains(number(Subject.CONFIDENTIAL))
                .anyMatch(name -> name.matches("[a-z0-9-]+:" + number(Subject.PRIVATE_MANAGER)));
    }

    private Set<Subject> reports(List<Step> steps) {
        return Step.seen(steps).stream()
                .filter(step -> step.reference().thing().kind() == Thing.Kind.REPORT)
                .map(step -> Arrays.stream(Subject.values())
                        .filter(subject ->
                                thing(subject).equals(step.reference().thing()))
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
    }

    private String number(Subject subject) {
        return Objects.requireNonNull(numbers.get(subject));
    }

    private Thing thing(Subject subject) {
        return ReportTrail.thing(new StoredReports(database, here).idOf(number(subject)));
    }

    private void link(Thing from, Thing to) {
        database.sql("""
                        insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)
                        values (?, ?, ?, ?, utc_timestamp(6))
                        """)
                .params(from.kind().name(), from.id(), to.kind().name(), to.id())
                .update();
    }

    private static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
