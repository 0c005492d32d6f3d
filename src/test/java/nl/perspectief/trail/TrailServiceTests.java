package nl.perspectief.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.agenda.AgendaGround;
import nl.perspectief.base.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Chains of things, of which actions are those that are known here. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class TrailServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TrailService trails;

    @Autowired
    Trail trail;

    @Autowired
    StatementCounter statements;

    private AgendaGround ground;

    @BeforeEach
    void anAgenda() {
        ground = new AgendaGround(context);
    }

    @Test
    void aTrailGoesBackAndOnwards() {
        var first = ground.accepted();
        var second = ground.accepted();
        var third = ground.accepted();
        link(first, second);
        link(second, third);
        link(second, third);
        ground.asResident();

        assertThat(Step.seen(trails.find("action", second)))
                .extracting(Step.Seen::place, step -> step.reference().name())
                .containsExactly(tuple(-1, first), tuple(0, second), tuple(1, third));
        assertThat(trails.find("action", first)).extracting(Step::place).containsExactly(0, 1, 2);
        assertThat(trail.before(thing(third))).containsExactly(thing(second), thing(first));
    }

    @Test
    void eachStepIsOnlyForWhoMaySeeIt() {
        var proposed = ground.proposed();
        var accepted = ground.accepted();
        link(proposed, accepted);
        ground.asOversight();
        assertThat(trails.find("action", accepted)).hasSize(2);
        ground.asResident();

        assertThat(trails.find("action", accepted)).extracting(Step::place).containsExactly(0);
        notFound("action", proposed);
        ground.asWillem();
        notFound("action", accepted);
    }

    @Test
    void whoSeesWhatAnActionCameOfKnowsThatItWasProposed() {
        var before = ground.accepted();
        var proposed = ground.proposed();
        link(before, proposed);
        ground.asResident();
        assertThat(trails.find("action", before)).last().isEqualTo(new Step.Known(Glimpse.WAITS, 1));

        ground.asOversight();
        assertThat(Step.seen(trails.find("action", before)))
                .extracting(step -> step.reference().name())
                .containsExactly(before, proposed);
        ground.actions.stop(proposed, AgendaGround.WORDS);
        ground.asResident();
        assertThat(trails.find("action", before)).last().isEqualTo(new Step.Known(Glimpse.NOT_TAKEN, 1));
        notFound("action", proposed);
    }

    @Test
    void whatCameOfAProposedActionIsNotKnownFarther() {
        var first = ground.accepted();
        var second = ground.proposed();
        var third = ground.proposed();
        link(first, second);
        link(second, third);
        ground.asResident();

        assertThat(trails.find("action", first)).extracting(Step::place).containsExactly(0, 1);
    }

    @Test
    void manyThingsOfOneKindLeaveRoomForTheOthers() {
        var first = ground.accepted();
        var promised = ground.accepted();
        for (long id = 1; id <= Steps.MOST + 10; id++) {
            trail.link(thing(first), new Thing(Thing.Kind.IDEA, Integer.MAX_VALUE + id));
        }
        trail.link(new Thing(Thing.Kind.IDEA, Integer.MAX_VALUE + 1L), thing(promised));
        ground.asResident();

        assertThat(Step.seen(trails.find("action", first)))
                .extracting(step -> step.reference().name())
                .containsExactly(first, promised);
    }

    @Test
    void whatIsNotThereHasNoTrail() {
        ground.asOversight();

        notFound("action", "A-2020-9999");
        notFound("motion", "R-2020-9999");
        notFound("nothing", "1");
    }

    @Test
    void whatCameOfSeveralThingsStandsBehindWhatItCameOf() {
        var report = ground.accepted();
        var motion = ground.accepted();
        var action = ground.accepted();
        var vote = ground.accepted();
        var answer = ground.accepted();
        link(report, motion);
        link(report, action);
        link(motion, vote);
        link(action, answer);
        link(report, answer);
        ground.asResident();

        assertThat(Step.seen(trails.find("action", report)))
                .extracting(
                        step -> step.reference().name(),
                        Step.Seen::place,
                        step -> step.of() == null ? null : name(step.of()))
                .containsExactly(
                        tuple(report, 0, null),
                        tuple(motion, 1, report),
                        tuple(vote, 2, motion),
                        tuple(action, 1, report),
                        tuple(answer, 2, action));
    }

    private String name(Thing thing) {
        return ground.database
                .sql("select number from action where id = ?")
                .param(thing.id())
                .query(String.class)
                .single();
    }

    @Test
    void aTrailThatLeadsBackToItselfEnds() {
        var first = ground.accepted();
        var second = ground.accepted();
        link(first, second);
        link(second, first);
        ground.asResident();

        assertThat(trails.find("action", first)).isNotEmpty();
    }

    @Test
    void aTrailCostsTheSameForMuchInIt() {
        var first = ground.accepted();
        var few = cost(first);
        var before = first;
        for (int time = 0; time < 8; time++) {
            var next = ground.accepted();
            link(before, next);
            before = next;
        }

        assertThat(cost(first)).isEqualTo(few).isEqualTo(2);
    }

    private int cost(String number) {
        var thing = thing(number);
        return statements.during(() -> trails.of(thing)).size();
    }

    private void link(String from, String to) {
        trail.link(thing(from), thing(to));
    }

    private Thing thing(String number) {
        return ground.seen(number).thing();
    }

    private void notFound(String kind, String name) {
        assertThatExceptionOfType(NotFoundException.class).as(kind).isThrownBy(() -> List.of(trails.find(kind, name)));
    }
}
