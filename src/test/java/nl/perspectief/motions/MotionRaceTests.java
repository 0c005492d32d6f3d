package nl.perspectief.motions;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.motions.MotionGround.LARGER;
import static nl.perspectief.motions.MotionGround.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Things that happen to a motion at the same moment, each in a transaction of its own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class MotionRaceTests {

    private static final int TIMES = 3;

    private static final MotionText OTHER = new MotionText(MotionGround.TEXT.title(), MotionGround.TEXT.title());

    @Autowired
    ApplicationContext context;

    @Autowired
    TransactionOperations transactions;

    private NewRows newRows;
    private MotionGround ground;

    @BeforeEach
    void aCouncilOfSeven() {
        newRows = NewRows.sinceNow();
        ground = new MotionGround(context);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @RepeatedTest(TIMES)
    void allSupportersAtOnceSecondItOnce() throws Exception {
        var number = ground.submitted();

        var results = AtOnce.run(IntStream.rangeClosed(2, 5)
                .mapToObj(member -> by("member-" + member, () -> ground.motions.support(number, 1)))
                .toList());

        assertThat(results.stream().filter("done"::equals)).hasSize(2);
        assertThat(results.stream().filter(BadInputException.class::isInstance)).hasSize(2);
        assertThat(kinds(number)).filteredOn(MotionEventKind.SECONDED::equals).hasSize(1);
        assertThat(ground.seen(number).row()).matches(row -> row.supporters() == 2);
    }

    @RepeatedTest(TIMES)
    void nobodySupportsATextThatTheyDidNotRead() throws Exception {
        var number = ground.submitted();
        ground.as("member-2");
        ground.motions.support(number, 1);

        var results = AtOnce.run(List.of(
                by("member-1", () -> ground.motions.change(number, 1, OTHER)),
                by("member-3", () -> ground.motions.support(number, 1))));

        var motion = ground.seen(number);
        if (motion.version() == 2) {
            assertThat(results.getLast()).isInstanceOf(ChangedMeanwhileException.class);
            assertThat(motion.row()).matches(row -> row.state() == MotionState.SUBMITTED && row.supporters() == 0);
        } else {
            assertThat(results.getFirst()).isInstanceOf(BadInputException.class);
            assertThat(motion.row().state()).isEqualTo(MotionState.SECONDED);
        }
    }

    @RepeatedTest(TIMES)
    void twoWhoOpenTheVoteAtOnceOpenOne() throws Exception {
        var number = ground.discussed();

        var results = AtOnce.run(List.of(
                by("chair", () -> ground.votes.openVote(number, null, MotionGround.terms(Secrecy.SECRET))),
                by("secretary", () -> ground.votes.openVote(number, null, MotionGround.terms(Secrecy.OPEN)))));

        assertThat(results.stream().filter(BadInputException.class::isInstance)).hasSize(1);
        assertThat(polls()).isOne();
    }

    @RepeatedTest(TIMES)
    void aMotionIsWithdrawnOrVotedOn() throws Exception {
        var number = ground.discussed();

        var results = AtOnce.run(List.of(
                by("member-1", () -> ground.motions.withdraw(number, WHY)),
                by("chair", () -> ground.votes.openVote(number, null, MotionGround.terms(Secrecy.OPEN)))));

        assertThat(results.stream().filter(BadInputException.class::isInstance)).hasSize(1);
        assertThat(ground.state(number)).isEqualTo(polls() == 1 ? MotionState.IN_VOTE : MotionState.WITHDRAWN);
    }

    @RepeatedTest(TIMES)
    void anAmendmentIsProposedInTimeOrNotAtAll() throws Exception {
        var number = ground.discussed();

        var results = AtOnce.run(List.of(
                by("member-2", () -> ground.amendments.propose(number, LARGER)),
                by("chair", () -> ground.votes.openVote(number, null, MotionGround.terms(Secrecy.OPEN)))));

        assertThat(results.stream().filter(BadInputException.class::isInstance)).hasSize(1);
        assertThat(ground.seen(number).amendments()).hasSize(1 - polls());
    }

    @RepeatedTest(TIMES)
    void numbersAndAmendmentsAreGivenOnce() throws Exception {
        var numbers = AtOnce.run(Stream.of("member-1", "member-2", "member-3", "member-4")
                .<Callable<?>>map(member -> () -> {
                    ground.as(member);
                    return ground.drafts.submitNew(ground.council, MotionGround.TEXT);
                })
                .toList());
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.toString().matches("R-\\d{4}-000[1-4]"));
        var discussed = ground.discussed();
        AtOnce.run(Stream.of("member-1", "member-2", "member-3", "member-4")
                .map(member -> by(member, () -> ground.amendments.propose(discussed, LARGER)))
                .toList());

        assertThat(ground.seen(discussed).amendments())
                .extracting(Amendment::number)
                .containsExactly(1, 2, 3, 4);
    }

    /** The two hold the council, the polls and the motion in the same order. */
    @RepeatedTest(TIMES)
    void twoSealsAndAnOpeningOfOneMotionAllEnd() throws Exception {
        var number = ground.amended(
                LARGER,
                new AmendmentDraft(text("bij de ingang", "Біля входу"), text("achter", "За"), null),
                new AmendmentDraft(text("stalling", "стоянка"), text("plaats", "місце"), null));
        var first = ground.open(number, 1);
        var second = ground.open(number, 2);
        var yes = new Answer[] {Answer.YES, Answer.YES, Answer.YES, Answer.YES};
        ground.cast(first, Secrecy.OPEN, yes);
        ground.cast(second, Secrecy.OPEN, yes);

        var results = AtOnce.run(List.<Callable<Object>>of(
                () -> sealed(first),
                () -> sealed(second),
                by("chair", () -> ground.votes.openVote(number, 3, MotionGround.terms(Secrecy.OPEN)))));

        assertThat(results).containsExactly("sealed", "sealed", "done");
        assertThat(ground.seen(number).text().text().nl()).isEqualTo("Er komt een stalling voor 60 fietsen achter.");
        assertThat(ground.seen(number).amendments())
                .extracting(Amendment::state)
                .containsExactly(AmendmentState.ADOPTED, AmendmentState.ADOPTED, AmendmentState.IN_VOTE);
    }

    /** Whatever goes wrong then, there is no seal without what follows from it. */
    @Test
    void aSealThatFailsLeavesTheMotionInItsVote() {
        var number = ground.discussed();
        var poll = ground.open(number, null);
        ground.cast(poll, Secrecy.OPEN, Answer.YES, Answer.YES, Answer.YES, Answer.YES);

        transactions.executeWithoutResult(transaction -> {
            ground.seal(poll);
            assertThat(ground.state(number)).isEqualTo(MotionState.ADOPTED);
            transaction.setRollbackOnly();
        });
        assertThat(ground.state(number)).isEqualTo(MotionState.IN_VOTE);
        transactions.executeWithoutResult(_ -> ground.seal(poll));

        assertThat(ground.state(number)).isEqualTo(MotionState.ADOPTED);
    }

    private Object sealed(long poll) {
        return requireNonNull(transactions.execute(_ -> {
            ground.seal(poll);
            return "sealed";
        }));
    }

    private Callable<Object> by(String who, Runnable work) {
        return () -> {
            ground.as(who);
            work.run();
            return "done";
        };
    }

    private static Texts text(String nl, String uk) {
        return new Texts("", nl, uk);
    }

    private Stream<MotionEventKind> kinds(String number) {
        return ground.seen(number).history().stream().map(MotionLine::kind);
    }

    private int polls() {
        return ground.database
                .sql("select count(*) from poll where council_id = ?")
                .param(ground.council)
                .query(Integer.class)
                .single();
    }
}
