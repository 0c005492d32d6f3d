package nl.perspectief.issues;

import static nl.perspectief.agenda.AgendaGround.notFound;
import static nl.perspectief.agenda.AgendaGround.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.TestData;
import nl.perspectief.agenda.Action;
import nl.perspectief.agenda.ActionCompleted;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Trail;
import nl.perspectief.trail.TrailService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What oversight makes of reports, and who hears when it is done. */
@SuppressWarnings("NullAway.Init") // set before each test
class ProposalServiceTests extends IssueServiceTest {

    private static final String LIFT = "repair.lift";

    @Autowired
    ProposalService proposals;

    @Autowired
    PatternService patterns;

    @Autowired
    ActionService actions;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TrailService trails;

    @Autowired
    Trail trail;

    @Autowired
    NotificationService notifications;

    @Test
    void anActionComesOfAReportOnceAsLongAsItHasNotEnded() {
        var number = place.reported(LIFT);
        place.as("oversight");
        var action = propose(number);

        assertThat(Step.seen(trails.find("report", number)))
                .extracting(step -> step.reference().name())
                .containsExactly(number, action);
        assertThat(reports.find(number).linked()).isTrue();
        assertThat(actions.find(action).row().location()).isEqualTo("De Wilg");
        refused("issues.bad.proposed", () -> propose(number));
        actions.stop(action, new Words("Te duur", Languages.DUTCH));
        assertThat(propose(number)).isNotEqualTo(action);
    }

    @Test
    void nothingOfTheReportFlowsIntoTheAction() {
        var number = place.reported(LIFT);
        place.as("oversight");

        assertThat(actions.find(propose(number)).toString())
                .contains("Een andere lift")
                .doesNotContain("Something is wrong", "Room 12", "Oksana", number);
    }

    @Test
    void ofAConfidentialOneComesNone() {
        var number = place.reported("complaint.staff");
        for (var reader : List.of("oversight", "contact")) {
            place.as(reader);
            notFound(() -> propose(number));
        }
        data.aPerson("both")
                .save()
                .holds(FunctionKind.CONFIDENTIAL_CONTACT, place.town)
                .holds(FunctionKind.OVERSIGHT, place.town);
        data.signIn("both", Roles.OVERSIGHT);
        assertThat(reports.find(number).may()).isEqualTo(new Report.May(false, false));
        notFound(() -> propose(number));
    }

    @Test
    void ofOneThatWasPutUnderAnotherComesNone() {
        var number = place.reported(LIFT);
        var other = place.reported(LIFT);
        place.change(number, new Change.MergeInto(other));
        place.as("oversight");

        assertThat(reports.find(number).may().propose()).isFalse();
        refused("issues.bad.state", () -> propose(number));
    }

    @Test
    void aTitleIsNeeded() {
        var number = place.reported(LIFT);
        place.as("oversight");

        refused(
                "agenda.bad.noTitle",
                () -> proposals.propose(
                        number,
                        new ProposalDraft(
                                ActionText.EMPTY, TrailOperations.DRAFT.theme(), TrailOperations.DRAFT.term())));
    }

    @Test
    void whoOverseesSeveralMunicipalitiesProposesThereWhereTheReportIs() {
        var far = data.aMunicipality("Polder").save();
        data.aPerson("wide").save().holds(FunctionKind.OVERSIGHT, place.town).holds(FunctionKind.OVERSIGHT, far);
        var number = place.reported(LIFT);
        data.signIn("wide", Roles.OVERSIGHT);

        var action = propose("waterdam:" + number);

        assertThat(action).startsWith("waterdam:A-");
        assertThat(trails.find("report", "waterdam:" + number)).hasSize(2);
        notFound(() -> propose("polder:" + number));
    }

    @Test
    void whoeverHasToDoWithItHearsOnceWhenItIsDone() {
        var number = place.reported(LIFT);
        var same = place.reported(LIFT);
        place.change(number, new Change.Accept());
        place.change(same, new Change.MergeInto(number));
        place.as("neighbour");
        reporting.support(number);
        place.as("oversight");
        var action = actions.find(propose(number));
        done(action);
        done(action);

        for (var person : List.of("resident", "neighbour", "manager")) {
            place.as(person);
            assertThat(told()).as(person).singleElement().matches(text -> text.contains(number) || text.contains(same));
        }
        for (var person : List.of("oversight", "chair", "contact")) {
            place.as(person);
            assertThat(told()).as(person).isEmpty();
        }
    }

    @Test
    void ofWhatBecameConfidentialNobodyHears() {
        var number = place.reported(LIFT);
        place.as("oversight");
        var action = actions.find(propose(number));
        place.as("resident");
        reporting.show(place.seen(number).getFirst(), Visibility.CONFIDENTIAL);
        place.as("oversight");
        done(action);

        assertThat(told()).isEmpty();
        place.as("resident");
        assertThat(told()).isEmpty();
        place.as("manager");
        assertThat(told()).isEmpty();
    }

    @Test
    void anActionComesOfThoseThatMakeAPattern() {
        var counted = List.of(reported(9), reported(5), reported(3), reported(1), reported(0));
        var secret = reported(2);
        place.issues.set("visibility = 'CONFIDENTIAL', route = 'CONFIDENTIAL_CONTACT', secret_number = 'V-2'", secret);
        place.issues.merged(reported(2), counted.getFirst());
        reported(20);
        place.as("oversight");
        assertThat(pattern().proposable()).isTrue();
        var action = proposeOf();

        assertThat(Step.seen(trails.find("action", action)))
                .filteredOn(step -> step.place() < 0)
                .extracting(step -> step.reference().name())
                .containsExactlyInAnyOrderElementsOf(counted);
        assertThat(trails.find("report", counted.getFirst()))
                .extracting(Step::place)
                .containsExactly(0, 1);
        assertThat(pattern().action()).isEqualTo(action);
        assertThat(pattern().proposable()).isFalse();
        refused("issues.bad.proposed", this::proposeOf);
    }

    @Test
    void onlyWhoMaySeeTheActionReadsWhichOneRuns() {
        fiveReported();
        place.as("oversight");
        var action = proposeOf();
        place.as("manager");
        assertThat(pattern().action()).isNull();
        assertThat(pattern().proposable()).isFalse();

        accepted(action);

        place.as("manager");
        assertThat(pattern().action()).isEqualTo(action);
    }

    @Test
    void whileItRunsNewReportsMakeNoOtherAndAfterItsEndTheyDo() {
        fiveReported();
        place.as("oversight");
        var action = proposeOf();
        database.sql("update issue_report set reported_at = reported_at - interval 20 day where location_id = ?")
                .param(place.wilg.id())
                .update();
        notFound(this::pattern);
        fiveReported();
        place.as("oversight");
        assertThat(pattern().action()).isEqualTo(action);
        refused("issues.bad.proposed", this::proposeOf);

        actions.stop(action, new Words("Te duur", Languages.DUTCH));

        assertThat(pattern().proposable()).isTrue();
        assertThat(proposeOf()).isNotEqualTo(action);
    }

    @Test
    void theActionOfOneReportIsNotThatOfAllOfThem() {
        fiveReported();
        var number = reported(0);
        place.as("oversight");
        propose(number);

        assertThat(pattern().proposable()).isTrue();
        var action = proposeOf();
        assertThat(pattern().action()).isEqualTo(action);
    }

    @Test
    void anActionOfVeryManyIsLinkedToTheLatest() {
        for (var report = 0; report < PatternReader.MOST_LINKED + 3; report++) {
            reported(1);
        }
        place.as("oversight");
        var action = actions.find(proposeOf());

        assertThat(trail.before(action.thing())).hasSize(PatternReader.MOST_LINKED);
    }

    @Test
    void whoManagesTheLocationReadsThePatternAndProposesNothing() {
        fiveReported();
        place.as("manager");
        assertThat(pattern().proposable()).isFalse();
        data.aPerson("elsewhere").save().holds(FunctionKind.OVERSIGHT, farTown());
        data.signIn("elsewhere", Roles.OVERSIGHT);
        notFound(this::pattern);
        notFound(this::proposeOf);
    }

    private TestData.Municipality farTown() {
        return data.aMunicipality("Polder").save();
    }

    private String propose(String number) {
        return proposals.propose(number, TrailOperations.DRAFT);
    }

    private String proposeOf() {
        return proposals.proposeOf(place.wilg.code(), lift(), TrailOperations.DRAFT);
    }

    private Pattern pattern() {
        data.nextRequest();
        return patterns.find(place.wilg.code(), lift());
    }

    private long lift() {
        return place.issues.category(place.town, LIFT);
    }

    private void fiveReported() {
        for (var report = 0; report < PatternService.FEWEST; report++) {
            reported(report);
        }
    }

    private String reported(int daysAgo) {
        var at = daysAgo == 0
                ? Instant.now()
                : Dates.startOf(LocalDate.now(Dates.ZONE).minusDays(daysAgo)).plus(Duration.ofHours(9));
        return place.issues.report(place.wilg, place.resident, LIFT, at);
    }

    private void accepted(String number) {
        place.as("oversight");
        var ellen = database.sql("select id from person where subject = 'oversight'")
                .query(Long.class)
                .single();
        var action = actions.find(number);
        var draft = action.draft();
        actions.change(
                number,
                action.version(),
                new ActionDraft(
                        draft.text(),
                        draft.theme(),
                        draft.term(),
                        organisations.add(place.town.id(), "Beheer"),
                        ellen,
                        AgendaGround.soon(),
                        draft.locationId(),
                        draft.firstStep()));
        actions.accept(number, actions.find(number).version());
    }

    private void done(Action action) {
        context.publishEvent(new ActionCompleted(
                action.id(), action.row().number(), place.town.id(), trail.before(action.thing()), 0));
    }

    /** Of actions that are done. */
    private List<String> told() {
        data.nextRequest();
        return notifications.list(Languages.ENGLISH, PageRequest.ofSize(50)).rows().stream()
                .map(row -> row.text())
                .filter(text -> text.endsWith("An action that came of it is done."))
                .toList();
    }
}
