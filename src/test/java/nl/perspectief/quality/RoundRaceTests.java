package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two people at the same moment, in transactions of their own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RoundRaceTests {

    private static final int TIMES = 5;

    @Autowired
    RoundService rounds;

    @Autowired
    RoundWatch watch;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private NewRows newRows;
    private QualityTestData quality;
    private TestData.Person manager;
    private TestData.Municipality here;
    private TestData.Location wilg;
    private long round;
    private long indicatorId;

    @BeforeEach
    void aCompleteRound() {
        newRows = NewRows.sinceNow();
        quality = new QualityTestData(database);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        manager = data.aPerson("race-manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        round = data.aRound(wilg).of("full").save();
        indicatorId = indicator("SAF-04");
    }

    @AfterEach
    void leaveNothing() {
        newRows.close();
    }

    @RepeatedTest(TIMES)
    void ofTwoFirstAnswersOneIsStoredAndTheOtherIsAConflict() throws Exception {
        var outcomes = atOnce(
                () -> rounds.answer(round, indicatorId, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)),
                () -> rounds.answer(round, indicatorId, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO)));

        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerOutcome.Stored.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerOutcome.Conflict.class);
    }

    @RepeatedTest(TIMES)
    void ofTwoChangesOneIsStoredAndTheOtherIsAConflict() throws Exception {
        quality.answerWell(round, manager);

        var outcomes = atOnce(
                () -> rounds.answer(round, indicatorId, 0, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.PARTLY)),
                () -> rounds.answer(round, indicatorId, 0, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO)));

        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerOutcome.Stored.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(AnswerOutcome.Conflict.class);
    }

    /** Also of somebody whom the portal remembers from an answer before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person_function set valid_until = valid_from where person_id = ?",
                "update person set deactivated = true where id = ?"
            })
    void whoAnsweredBeforeIsRefusedAsSoonAsTheFunctionOrTheAccountEnds(String end) {
        data.signIn("race-manager", Roles.LOCATION_MANAGER);
        var yes = AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES);
        rounds.answer(round, indicatorId, null, yes);
        rounds.answer(round, indicatorId, 0, yes);
        database.sql(end).param(manager.id()).update();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rounds.answer(round, indicator("SAF-01"), null, yes));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rounds.answer(round, indicatorId, 1, yes.withRemark("x")));
        assertThat(database.sql("select concat(version, form, remark) from answer where checklist_id = ?")
                        .param(round)
                        .query(String.class)
                        .list())
                .containsExactly("1YES");
    }

    @Test
    void whoAnsweredBeforeGoesOnWithAFunctionThatBeganAnew() {
        data.signIn("race-manager", Roles.LOCATION_MANAGER);
        var yes = AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES);
        rounds.answer(round, indicatorId, null, yes);
        database.sql("update person_function set valid_until = valid_from where person_id = ?")
                .param(manager.id())
                .update();
        manager.holds(FunctionKind.LOCATION_MANAGER, wilg);

        assertThat(rounds.answer(round, indicatorId, 0, yes)).isInstanceOf(AnswerOutcome.Stored.class);
    }

    @RepeatedTest(TIMES)
    void ofTwoSubmissionsOneIsAccepted() throws Exception {
        quality.answerWell(round, manager);

        var outcomes = atOnce(() -> rounds.submit(round), () -> rounds.submit(round));

        assertThat(outcomes).hasAtLeastOneElementOfType(Submission.Accepted.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(WrongMomentException.class);
        assertThat(database.sql("select count(*) from checklist_event where checklist_id = ? and kind = 'SUBMITTED'")
                        .param(round)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** "No" without a remark makes the round incomplete: it is either in before, and refused, or too late. */
    @RepeatedTest(TIMES)
    void anAnswerNeverLandsInASubmittedRound() throws Exception {
        quality.answerWell(round, manager);

        var outcomes = atOnce(
                () -> rounds.submit(round),
                () -> rounds.answer(round, indicatorId, 0, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO)));

        if (outcomes.getFirst() instanceof Submission.Accepted) {
            assertThat(outcomes.get(1)).isInstanceOf(WrongMomentException.class);
        } else {
            assertThat(outcomes.get(1)).isInstanceOf(AnswerOutcome.Stored.class);
            assertThat(quality.statusOf(round)).isEqualTo("OPEN");
        }
    }

    /** Answers that keep the round complete go on until they are refused. */
    @RepeatedTest(TIMES)
    void answersThatRaceASubmissionNeverLandAfterIt() throws Exception {
        quality.answerWell(round, manager);

        var outcomes = atOnce(this::answerUntilRefused, () -> rounds.submit(round));

        assertThat(outcomes.getFirst()).isInstanceOf(WrongMomentException.class);
        assertThat(outcomes.getLast()).isInstanceOf(Submission.Accepted.class);
        assertThat(database.sql("""
                        select count(*) from answer a join checklist c on c.id = a.checklist_id
                        where c.id = ? and a.answered_at > c.submitted_at
                        """).param(round).query(Integer.class).single()).isZero();
    }

    @RepeatedTest(TIMES)
    void answersToDifferentIndicatorsDoNotMeet() throws Exception {
        var another = indicator("SAF-01");

        var outcomes = atOnce(
                () -> rounds.answer(round, indicatorId, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)),
                () -> rounds.answer(round, another, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)));

        assertThat(outcomes).hasOnlyElementsOfType(AnswerOutcome.Stored.class);
    }

    @Test
    void othersAreToldOfAnAnswerOnceItIsStoredAndOfNothingElse() {
        var told = new ArrayList<String>();
        var stop = watch.watch(round, indicator -> told.add(indicator + " " + storedBesides()));
        data.signIn("race-manager", Roles.LOCATION_MANAGER);

        rounds.answer(round, indicatorId, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES));
        rounds.answer(round, indicatorId, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() ->
                        rounds.answer(round, indicatorId, 0, AnswerDraft.EMPTY.withValue(new AnswerValue.Never())));
        stop.run();
        rounds.answer(round, indicatorId, 0, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO));

        assertThat(told).containsExactly(indicatorId + " YES");
    }

    /** As somebody else's connection sees it. */
    private long indicator(String code) {
        return database.sql("""
                        select i.id from indicator i join checklist c on c.template_id = i.template_id
                        where c.id = ? and i.code = ?
                        """).param(round).param(code).query(Long.class).single();
    }

    private String storedBesides() {
        try (var threads = Executors.newSingleThreadExecutor()) {
            return threads.submit(() -> database.sql("select form from answer where checklist_id = ?")
                            .param(round)
                            .query(String.class)
                            .single())
                    .get();
        } catch (Exception unseen) {
            throw new IllegalStateException(unseen);
        }
    }

    private Object answerUntilRefused() {
        for (int version = 0; ; version++) {
            rounds.answer(
                    round,
                    indicatorId,
                    version,
                    AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES).withRemark("again " + version));
        }
    }

    /** What each of both returned, or threw. */
    private List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        return AtOnce.run(List.of(asManager(one), asManager(other)));
    }

    private Callable<?> asManager(Callable<?> work) {
        return () -> {
            data.signIn("race-manager", Roles.LOCATION_MANAGER);
            return work.call();
        };
    }
}
