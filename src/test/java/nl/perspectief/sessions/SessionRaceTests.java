package nl.perspectief.sessions;

import static nl.perspectief.sessions.SessionStep.CHOOSE;
import static nl.perspectief.sessions.SessionStep.IDEAS;
import static nl.perspectief.sessions.SessionStep.LOOK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several at one table at the same moment, each in a transaction of its own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class SessionRaceTests {

    @Autowired
    ApplicationContext context;

    private NewRows newRows;
    private SessionGround ground;

    @BeforeEach
    void aSessionAtIdeas() {
        newRows = NewRows.sinceNow();
        ground = new SessionGround(context, true);
        ground.on(LOOK, IDEAS);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void twoPhonesWithOneTokenGiveNoMoreDotsThanOne() throws Exception {
        var token = ground.sitDown(Party.RESIDENT);
        var ideas = List.of(
                ground.idea(token, "Een grotere keuken"),
                ground.idea(token, "Een tuin bij het huis"),
                ground.idea(token, "Lessen in de avond"));
        ground.on(CHOOSE);
        var taps = new ArrayList<Callable<Object>>();
        for (var tap = 0; tap < 12; tap++) {
            var idea = ideas.get(tap % 3);
            taps.add(() -> {
                ground.joining.give(token, idea);
                return "given";
            });
        }
        var results = AtOnce.run(taps);

        assertThat(results).filteredOn("given"::equals).hasSize(5);
        assertThat(results)
                .filteredOn(result -> !"given".equals(result))
                .allMatch(result ->
                        result instanceof BadInputException bad && bad.key().equals("sessions.bad.noneLeft"));
        assertThat(ground.joining.look(token).left()).isZero();
        assertThat(ground.joining.look(token).dots().values()).allMatch(dots -> dots <= 3);
    }

    @Test
    void whoWritesWhileTheStepIsClosedIsInOrIsTold() throws Exception {
        var tokens = new ArrayList<String>();
        for (var i = 0; i < 8; i++) {
            tokens.add(ground.sitDown(Party.RESIDENT));
        }
        var works = new ArrayList<Callable<Object>>();
        for (var token : tokens) {
            works.add(() -> {
                ground.joining.addIdea(token, ground.draft("Een grotere keuken"));
                return "in";
            });
        }
        works.add(4, () -> {
            ground.on(CHOOSE);
            return "closed";
        });
        var results = AtOnce.run(works);

        assertThat(results).contains("closed");
        var in = results.stream().filter("in"::equals).count();
        assertThat(results)
                .filteredOn(result -> result instanceof Throwable)
                .hasSize(8 - (int) in)
                .allMatch(result ->
                        result instanceof BadInputException bad && bad.key().equals("sessions.bad.step.IDEAS"));
        assertThat(ground.board().ideas()).hasSize((int) in);
    }

    @Test
    void whoGivesADotWhileTheSessionClosesIsCountedOrIsTold() throws Exception {
        var tokens = new ArrayList<String>();
        for (var i = 0; i < 8; i++) {
            tokens.add(ground.sitDown(i % 2 == 0 ? Party.RESIDENT : Party.PARTNER));
        }
        var idea = ground.idea(tokens.getFirst(), "Een grotere keuken");
        ground.on(CHOOSE);
        var works = new ArrayList<Callable<Object>>();
        for (var token : tokens) {
            works.add(() -> {
                ground.joining.give(token, idea);
                return "in";
            });
        }
        works.add(4, () -> {
            ground.asLeader();
            ground.sessions.close(ground.session);
            return "closed";
        });
        var results = AtOnce.run(works);

        assertThat(results).contains("closed");
        var in = results.stream().filter("in"::equals).count();
        assertThat(ground.board().ideas().getFirst().dots()).isEqualTo((int) in);
    }
}
