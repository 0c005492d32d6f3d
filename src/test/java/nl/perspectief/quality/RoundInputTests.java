package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.quality.content.TemplateCsv;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.quality.score.Evidence.Missing;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is typed or forged: stored as meant, or refused in a sentence, never half. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class RoundInputTests {

    private static final String YES_OR_NO = "SAF-01";
    private static final String NUMBER = "SPA-01";

    @Autowired
    RoundService rounds;

    @Autowired
    TestData data;

    @Autowired
    TemplateImporter importer;

    @Autowired
    JdbcClient database;

    private TestData.Location wilg;
    private long round;

    @BeforeEach
    void anOpenRoundOfTheManager() {
        wilg = data.aLocation(data.aMunicipality("Waterdam").save())
                .named("De Wilg")
                .save();
        data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        round = data.aRound(wilg).of("full").save();
        data.signIn("manager", Roles.LOCATION_MANAGER);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(stored(AnswerDraft.EMPTY.withRemark("a\u0000b\u0007\r\nc")).remark())
                .isEqualTo("ab\nc");
    }

    @Test
    void halfACharacterDoesNotBreakTheRest() {
        assertThat(stored(AnswerDraft.EMPTY.withRemark("a\uD83Db")).remark())
                .startsWith("a")
                .endsWith("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ї", "ש"})
    void theLongestRemarkFits(String letter) {
        var remark = letter.repeat(AnswerDraft.REMARK_LENGTH);

        assertThat(stored(AnswerDraft.EMPTY.withRemark(remark)).remark()).isEqualTo(remark);
    }

    @Test
    void theLongestRemarkOfCharactersOfFourBytesFits() {
        var remark = "😀".repeat(AnswerDraft.REMARK_LENGTH / 2);

        assertThat(stored(AnswerDraft.EMPTY.withRemark(remark)).remark()).isEqualTo(remark);
    }

    @Test
    void textThatIsTooLongIsRefused() {
        refuses("remark", () -> AnswerDraft.EMPTY.withRemark("x".repeat(AnswerDraft.REMARK_LENGTH + 1)));
        refuses("mender", () -> AnswerDraft.EMPTY.withMender("x".repeat(AnswerDraft.MENDER_LENGTH + 1)));
        refuses("reason", () -> AnswerDraft.EMPTY.withNotApplicable("x".repeat(AnswerDraft.REASON_LENGTH + 1)));
        refuses("reason", () -> AnswerDraft.EMPTY.withNotApplicable("😀".repeat(100_000 / 4)));
    }

    @Test
    void theLongestReasonAndMenderFit() {
        var reason = "є".repeat(AnswerDraft.REASON_LENGTH);
        var mender = "ґ".repeat(AnswerDraft.MENDER_LENGTH);

        var stored = stored(AnswerDraft.EMPTY.withNotApplicable(reason).withMender(mender));

        assertThat(stored.reason()).isEqualTo(reason);
        assertThat(stored.mender()).isEqualTo(mender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u0000", " \u0007 "})
    void notApplicableWithoutReasonIsKeptAndIsNoAnswerYet(String reason) {
        var stored = stored(AnswerDraft.EMPTY.withNotApplicable(reason));

        assertThat(stored.form()).isEqualTo(AnswerForm.NOT_APPLICABLE);
        assertThat(stored.value()).isNull();
        assertThat(rounds.find(round).missing(indicator(YES_OR_NO))).containsExactly(Missing.REASON);
        assertThat(rounds.find(round).head().answered()).isZero();
    }

    @Test
    void aRemarkAloneIsKeptAndIsNoAnswerYet() {
        assertThat(stored(AnswerDraft.EMPTY.withRemark("To look at")).value()).isNull();
        assertThat(rounds.find(round).head().answered()).isZero();
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var given = stored(AnswerDraft.EMPTY.withValue(AnswerValue.Choice.NO));

        var outcome = rounds.answer(
                round, indicator(YES_OR_NO).id(), given.version(), given.draft().withValue(null));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Stored.class,
                        stored -> assertThat(stored.answer().form()).isNull());
        assertThat(rounds.find(round).head().answered()).isZero();
    }

    static Stream<LocalDate> farDays() {
        return Stream.of(LocalDate.of(20262, 1, 1), LocalDate.of(1026, 1, 1), LocalDate.MAX, LocalDate.MIN);
    }

    @ParameterizedTest
    @MethodSource("farDays")
    void aDayThatIsASlipOfTheFingerIsRefused(LocalDate day) {
        refuses("mendBy", () -> AnswerDraft.EMPTY.withMendBy(day));
        refuses("period", () -> new Period(day, day));
    }

    static Stream<AnswerValue> notTheManagersToGive() {
        return Stream.of(new AnswerValue.NotMeasuredYet(), new AnswerValue.ResidentsRating(20, 5));
    }

    @ParameterizedTest
    @MethodSource("notTheManagersToGive")
    void whatOnlyThePortalSaysIsRefused(AnswerValue value) {
        refuses("value", () -> give("HYG-05", AnswerDraft.EMPTY.withValue(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.001", "999999999999999999", "-0.001", "-999999999999999999", "0.499", "5.0001"})
    void aNumberOutsideAnySenseIsRefused(String number) {
        refuses(
                "value",
                () -> give(NUMBER, AnswerDraft.EMPTY.withValue(new AnswerValue.Amount(new BigDecimal(number)))));
        assertThat(rounds.find(round).answers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "100", "1E+2", "4.125", "4.1250000"})
    void aNumberWithinItsBoundsIsStoredExactly(String number) {
        var stored = give(NUMBER, AnswerDraft.EMPTY.withValue(new AnswerValue.Amount(new BigDecimal(number))));

        assertThat(requireNonNull(stored.number())).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "-1000000000", "999999999.001"})
    void aNumberWithoutBoundsStillFitsTheDatabase(String number) throws IOException {
        var unbounded = new ClassPathResource("content/checklist-default.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(",0,100,>=100,", ",,,>=100,");
        importer.publish(
                "unbounded",
                1,
                new Texts("x", "x", "x"),
                TemplateCsv.read(unbounded.getBytes(StandardCharsets.UTF_8)),
                _ -> true);
        round = data.aRound(wilg).of("unbounded").save();

        refuses(
                "value",
                () -> give("SAF-02", AnswerDraft.EMPTY.withValue(new AnswerValue.Amount(new BigDecimal(number)))));
        assertThat(give("SAF-02", AnswerDraft.EMPTY.withValue(new AnswerValue.Amount(new BigDecimal("999999999"))))
                        .number())
                .isEqualByComparingTo("999999999");
    }

    @Test
    void aForgedVersionOfNoAnswerIsRefused() {
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> rounds.answer(
                        round, indicator(YES_OR_NO).id(), 7, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)));
    }

    @Test
    void aRoundOrIndicatorThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rounds.find(-1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> rounds.submit(Long.MAX_VALUE));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rounds.answer(round, -1, null, AnswerDraft.EMPTY));
    }

    @Test
    void aPlannedOrCancelledRoundTakesNothing() {
        var planned = data.aRound(wilg).of("short").planned().save();
        var cancelled = data.aRound(wilg).of("short").cancelled().save();
        for (var closed : new long[] {planned, cancelled}) {
            round = closed;

            assertThatExceptionOfType(WrongMomentException.class)
                    .isThrownBy(() -> give(YES_OR_NO, AnswerDraft.EMPTY.withValue(AnswerValue.Choice.YES)));
            assertThatExceptionOfType(WrongMomentException.class).isThrownBy(() -> rounds.submit(closed));
            assertThat(rounds.find(closed).mayAnswer()).isFalse();
        }
    }

    private GivenAnswer stored(AnswerDraft draft) {
        return give(YES_OR_NO, draft);
    }

    private GivenAnswer give(String code, AnswerDraft draft) {
        return ((AnswerOutcome.Stored) rounds.answer(round, indicator(code).id(), null, draft)).answer();
    }

    private Template.Indicator indicator(String code) {
        return rounds.find(round)
                .template()
                .indicators()
                .filter(asked -> asked.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(String field, Runnable what) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(what::run)
                .satisfies(bad -> assertThat(bad.field()).isEqualTo(field));
    }
}
