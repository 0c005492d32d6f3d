package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Evidence.Missing;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RoundServiceTests {

    @Autowired
    RoundService rounds;

    @Autowired
    ChecklistService checklists;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Location wilg;
    private TestData.Person manager;
    private long round;

    @BeforeEach
    void anOpenRoundOfTheManager() {
        quality = new QualityTestData(database);
        var here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        round = data.aRound(wilg).of("full").save();
        data.signIn("manager", Roles.LOCATION_MANAGER);
    }

    static Stream<Arguments> oneOfEachKind() {
        return Stream.of(
                Arguments.of("SAF-01", AnswerValue.Choice.NO),
                Arguments.of("SAF-04", AnswerValue.Choice.PARTLY),
                Arguments.of("SPA-01", new AnswerValue.Amount(new BigDecimal("3.75"))),
                Arguments.of("BLD-03", new AnswerValue.Amount(new BigDecimal("-20"))),
                Arguments.of("SAF-05", new AnswerValue.Never()),
                Arguments.of("HYG-05", new AnswerValue.Rating(4)),
                Arguments.of("SAF-04", new AnswerValue.NotApplicable("Er is één verdieping")));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void anAnswerOfEachKindComesBackAsItWasGiven(String code, AnswerValue value) {
        give(code, AnswerDraft.EMPTY.withValue(value));

        assertThat(rounds.find(round).answer(indicator(code)).orElseThrow().value())
                .isEqualTo(value);
    }

    static Stream<Arguments> whatDoesNotGo() {
        return Stream.of(
                Arguments.of("SPA-01", new AnswerValue.Amount(new BigDecimal("0.4"))),
                Arguments.of("SPA-01", new AnswerValue.Amount(new BigDecimal("100.001"))),
                Arguments.of("SPA-01", new AnswerValue.Amount(new BigDecimal("4.0001"))),
                Arguments.of("SPA-01", AnswerValue.Choice.YES),
                Arguments.of("SPA-01", new AnswerValue.Never()),
                Arguments.of("SAF-01", AnswerValue.Choice.PARTLY),
                Arguments.of("SAF-01", new AnswerValue.Rating(3)));
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotGo")
    void anAnswerOutsideAnySenseOrOfAnotherKindIsRefused(String code, AnswerValue value) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> give(code, AnswerDraft.EMPTY.withValue(value)))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("value"));

        assertThat(rounds.find(round).answers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Дим у коридорі 😀🔥",
                "אין אור בחדר המדרגות",
                "مخرج الطوارئ مسدود",
                "a\nb",
                "<b>x</b> & 'y' \"z\" \\"
            })
    void anyScriptComesBackAsItWasTyped(String remark) {
        give("SAF-04", AnswerDraft.EMPTY.withRemark(remark));

        assertThat(rounds.find(round).answer(indicator("SAF-04")).orElseThrow().remark())
                .isEqualTo(remark);
    }

    @Test
    void textOfAHundredKilobytesIsRefusedBeforeAnythingIsStored() {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> AnswerDraft.EMPTY.withRemark("x".repeat(100_000)))
                .satisfies(bad -> assertThat(bad.arguments()).containsExactly(4_000, 100_000));
    }

    @Test
    void anAnswerToAnOlderVersionIsAConflictAndChangesNothing() {
        var first = stored(give("SAF-04", AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)));
        stored(rounds.answer(
                round, indicator("SAF-04").id(), first.version(), first.draft().withValue(AnswerValue.Choice.NO)));

        var outcome = rounds.answer(
                round, indicator("SAF-04").id(), first.version(), first.draft().withValue(AnswerValue.Choice.PARTLY));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Conflict.class,
                        conflict -> assertThat(conflict.theirs().value()).isEqualTo(AnswerValue.Choice.NO));
    }

    @Test
    void aFirstAnswerWhereSomebodyWasFirstIsAConflict() {
        give("SAF-04", AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES));

        assertThat(give("SAF-04", AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO)))
                .isInstanceOf(AnswerOutcome.Conflict.class);
    }

    @Test
    void whatResidentsAnswerIsNotTheManagersToGive() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> give("SAF-08", AnswerDraft.EMPTY.withValue(new AnswerValue.Rating(5))));
    }

    @Test
    void anIndicatorOfAnotherTemplateIsNotFound() {
        var other = database.sql("select i.id from indicator i where i.code = 'SAF-01' and i.template_id = ?")
                .param(quality.templateId("short"))
                .query(Long.class)
                .single();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> rounds.answer(round, other, null, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)));
    }

    @Test
    void anIncompleteRoundIsNotSubmittedAndSaysWhatIsMissing() {
        quality.answerWell(round, manager);
        quality.change(round, "SAF-01", AnswerForm.NO, null);
        quality.change(round, "SAF-04", AnswerForm.NO, null);
        quality.notApplicable(round, "SAF-06", "");

        var submission = rounds.submit(round);

        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.Incomplete.class,
                        incomplete -> assertThat(incomplete.lacks())
                                .extracting(lack -> lack.indicator().code() + lack.missing())
                                .containsExactly(
                                        "SAF-01[REMARK, MENDER, MEND_BY]", "SAF-04[REMARK]", "SAF-06[REASON]"));
        assertThat(quality.statusOf(round)).isEqualTo("OPEN");
    }

    @Test
    void anEmptyRoundLacksEveryAnswerOfTheManager() {
        assertThat(rounds.find(round).lacks())
                .hasSize(52)
                .allSatisfy(lack -> assertThat(lack.missing()).containsExactly(Missing.ANSWER));
    }

    @Test
    void aSubmittedRoundIsLocked() {
        quality.answerWell(round, manager);
        assertThat(rounds.submit(round)).isInstanceOf(Submission.Accepted.class);

        assertThatExceptionOfType(WrongMomentException.class)
                .isThrownBy(() -> give("SAF-04", AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO)))
                .satisfies(late -> assertThat(late.status()).isEqualTo(ChecklistStatus.SUBMITTED));
        assertThatExceptionOfType(WrongMomentException.class).isThrownBy(() -> rounds.submit(round));
        assertThat(rounds.find(round).mayAnswer()).isFalse();
    }

    @Test
    void aReopenedRoundKeepsItsAnswersAndTakesNewOnes() {
        quality.answerWell(round, manager);
        rounds.submit(round);
        data.signIn("oversight", Roles.OVERSIGHT);
        checklists.reopen(round, "Foto's ontbraken");
        data.signIn("manager", Roles.LOCATION_MANAGER);

        var reopened = rounds.find(round);

        assertThat(reopened.lacks()).isEmpty();
        assertThat(reopened.mayAnswer()).isTrue();
        assertThat(checklists.history(round)).last().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChecklistChange.Kind.REOPENED);
            assertThat(change.reason()).isEqualTo("Foto's ontbraken");
        });
    }

    @Test
    void lastTimeIsTheLastSubmittedRoundUpToThisOne() {
        var earlier = data.aRound(wilg)
                .about(YearMonth.of(2024, 1))
                .submittedBy(manager)
                .save();
        var last = data.aRound(wilg)
                .about(YearMonth.of(2024, 2))
                .submittedBy(manager)
                .save();
        var later = data.aRound(wilg)
                .about(YearMonth.of(2100, 1))
                .submittedBy(manager)
                .save();
        quality.answerWell(earlier, manager);
        quality.answerWell(last, manager);
        quality.answerWell(later, manager);
        quality.change(last, "SAF-04", AnswerForm.PARTLY, null);
        quality.change(later, "SAF-04", AnswerForm.NO, null);

        assertThat(rounds.findTheme(round, "T1").previous().get("SAF-04"))
                .satisfies(before -> assertThat(before.form()).isEqualTo(AnswerForm.PARTLY));
    }

    @Test
    void mendingDayBeforeTheAnswerIsStillMissing() {
        give(
                "SAF-01",
                AnswerDraft.EMPTY
                        .withValue(AnswerValue.Choice.NO)
                        .withRemark("Geen melding gedaan")
                        .withMender("Gemeente")
                        .withMendBy(LocalDate.of(2020, 1, 1)));

        assertThat(rounds.find(round).missing(indicator("SAF-01"))).containsExactly(Missing.MEND_BY);
    }

    private AnswerOutcome give(String code, AnswerDraft draft) {
        return rounds.answer(round, indicator(code).id(), null, draft);
    }

    private static GivenAnswer stored(AnswerOutcome outcome) {
        return ((AnswerOutcome.Stored) outcome).answer();
    }

    private Template.Indicator indicator(String code) {
        return rounds.find(round)
                .template()
                .indicators()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
