package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pages that look at one poll. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class TurnoutWatchTests {

    private static final YesNo YES_NO = new YesNo();

    @Autowired
    TurnoutWatch watch;

    @Autowired
    ApplicationContext context;

    private final List<Turnout> told = new ArrayList<>();
    private final List<Runnable> stops = new ArrayList<>();
    private CouncilOfTwelve council;
    private long poll;

    @BeforeEach
    void aPollWithFiveBallots() {
        council = new CouncilOfTwelve(context);
        poll = council.open(YES_NO, Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST), Secrecy.SECRET);
        council.cast(
                poll,
                Secrecy.SECRET,
                List.of(
                        YES_NO.choice(Answer.YES),
                        YES_NO.choice(Answer.YES),
                        YES_NO.choice(Answer.YES),
                        YES_NO.choice(Answer.NO),
                        YES_NO.choice(Answer.ABSTAIN)));
    }

    @AfterEach
    void stop() {
        stops.forEach(Runnable::run);
    }

    @Test
    void aPageThatIsGoneKeepsNoOtherFromHearing() {
        for (var page = 0; page < 3; page++) {
            stops.add(watch.watch(poll, turnout -> {
                throw new IllegalStateException("gone before it heard of " + turnout);
            }));
            stops.add(watch.watch(poll, told::add));
        }

        assertThatIllegalStateException().isThrownBy(() -> watch.read(poll));

        assertThat(told).containsExactly(fiveOpen(), fiveOpen(), fiveOpen());
    }

    /** It was made before the last change, and would wait for the next. */
    @Test
    void whoLooksLaterHearsWhatChangedLast() {
        stops.add(watch.watch(poll, _ -> {}));
        watch.read(poll);

        stops.add(watch.watch(poll, told::add));
        watch.read(poll);
        watch.read(poll);

        assertThat(told).containsExactly(fiveOpen());
    }

    private static Turnout fiveOpen() {
        return new Turnout(PollPhase.OPEN, 5);
    }
}
