package nl.perspectief.motions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.agenda.ActionDraft;
import nl.perspectief.agenda.ActionFilter;
import nl.perspectief.agenda.ActionService;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.agenda.OrganisationService;
import nl.perspectief.issues.IssueTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Glimpse;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import nl.perspectief.trail.TrailService;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.count.Choice.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class AdoptedMotionsTests {

    private static final Answer[] ALL_FOR = {Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES};
    private static final Answer[] ALL_AGAINST = {Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO};

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionService actions;

    @Autowired
    TrailService trails;

    private MotionGround ground;
    private TestData.Person overseer;

    @BeforeEach
    void aCouncilAndOversight() {
        ground = new MotionGround(context);
        overseer = ground.data.aPerson("adopting").save().holds(FunctionKind.OVERSIGHT, ground.here);
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(ground.database);
    }

    @Test
    void anAdoptedMotionIsProposedAsAnActionAndHearsWhenItIsDone() {
        var number = ground.discussed();
        ground.voted(number, null, ALL_FOR);

        asOversight();
        var action = actions.list(ActionFilter.ALL, Pageable.ofSize(5)).getFirst();
        assertThat(action.title()).isEqualTo(MotionGround.TEXT.title());
        assertThat(action.location()).isEqualTo("De Wilg");
        assertThat(Step.seen(trails.find("motion", number)))
                .extracting(step -> step.reference().thing().kind())
                .containsExactly(Thing.Kind.MOTION, Thing.Kind.POLL, Thing.Kind.ACTION);

        ground.as("chair");
        assertThat(trails.find("motion", number))
                .as("who decided knows that it was proposed, before anybody takes it on")
                .last()
                .isEqualTo(new Step.Known(Glimpse.WAITS, 2));

        asOversight();
        finish(action.number());

        assertThat(ground.seen(number).history())
                .last()
                .extracting(MotionLine::kind)
                .isEqualTo(MotionEventKind.CARRIED_OUT);
    }

    @Test
    void aReportsTrailLeadsOverMotionAndVoteToTheFinishedActionAndBack() {
        var issues = new IssueTestData(ground.database, null);
        issues.categoriesOf(ground.here, "repair.lift");
        var reporter = ground.data.aPerson("am-reporter").save().holds(FunctionKind.RESIDENT, ground.wilg);
        var report = issues.report(ground.wilg, reporter, "repair.lift", Instant.now());
        var number = ground.discussed();
        context.getBean(Trail.class)
                .link(
                        new Thing(Thing.Kind.REPORT, id("issue_report where open_number = ?", report)),
                        new Thing(Thing.Kind.MOTION, id("motion where number = ?", number)));
        ground.voted(number, null, ALL_FOR);
        asOversight();
        var action =
                actions.list(ActionFilter.ALL, Pageable.ofSize(5)).getFirst().number();
        finish(action);

        for (var from : List.of(trails.find("report", report), trails.find("action", action))) {
            assertThat(Step.seen(from))
                    .extracting(step -> step.reference().thing().kind())
                    .containsExactly(Thing.Kind.REPORT, Thing.Kind.MOTION, Thing.Kind.POLL, Thing.Kind.ACTION);
        }
    }

    private long id(String which, String number) {
        return ground.database
                .sql("select id from " + which)
                .param(number)
                .query(Long.class)
                .single();
    }

    @Test
    void aRejectedOneIsNot() {
        ground.voted(ground.discussed(), null, ALL_AGAINST);

        asOversight();
        assertThat(actions.list(ActionFilter.ALL, Pageable.ofSize(5))).isEmpty();
    }

    private void asOversight() {
        ground.data.signIn("adopting", Roles.OVERSIGHT);
    }

    private void finish(String number) {
        var action = actions.find(number);
        var draft = action.draft();
        actions.change(
                number,
                action.version(),
                new ActionDraft(
                        draft.text(),
                        draft.theme(),
                        draft.term(),
                        context.getBean(OrganisationService.class).add(ground.here.id(), "Beheer"),
                        overseer.id(),
                        AgendaGround.soon(),
                        draft.locationId(),
                        draft.firstStep()));
        actions.accept(number, actions.find(number).version());
        actions.finish(number, actions.find(number).version(), AgendaGround.PROOF);
    }
}
