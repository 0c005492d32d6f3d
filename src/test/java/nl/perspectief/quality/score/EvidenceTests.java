package nl.perspectief.quality.score;

import static nl.perspectief.quality.score.AnswerValue.Choice.NO;
import static nl.perspectief.quality.score.AnswerValue.Choice.PARTLY;
import static nl.perspectief.quality.score.AnswerValue.Choice.YES;
import static nl.perspectief.quality.score.AnsweredBy.MANAGER;
import static nl.perspectief.quality.score.Evidence.Missing.ANSWER;
import static nl.perspectief.quality.score.Evidence.Missing.MENDER;
import static nl.perspectief.quality.score.Evidence.Missing.MEND_BY;
import static nl.perspectief.quality.score.Evidence.Missing.REASON;
import static nl.perspectief.quality.score.Evidence.Missing.REMARK;
import static nl.perspectief.quality.score.Samples.NOT_HERE;
import static nl.perspectief.quality.score.Samples.amount;
import static nl.perspectief.quality.score.Samples.criticalYesNo;
import static nl.perspectief.quality.score.Samples.criticalYesPartlyNo;
import static nl.perspectief.quality.score.Samples.number;
import static nl.perspectief.quality.score.Samples.scale;
import static nl.perspectief.quality.score.Samples.yesNo;
import static nl.perspectief.quality.score.Samples.yesPartlyNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import nl.perspectief.quality.score.AnswerValue.NotMeasuredYet;
import nl.perspectief.quality.score.AnswerValue.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);
    private static final ScoredIndicator CRITICAL = criticalYesNo("SAF-01", 3);

    @Test
    void noAnswerMisses() {
        assertThat(bare(null).missing(CRITICAL, MANAGER)).containsExactly(ANSWER);
    }

    @Test
    void notApplicableMissesItsReason() {
        var withoutReason = new Evidence(true, null, "", "", null, TODAY);

        assertThat(withoutReason.missing(CRITICAL, MANAGER)).containsExactly(REASON);
    }

    @Test
    void notApplicableWithAReasonIsComplete() {
        var withReason = new Evidence(true, NOT_HERE, "", "", null, TODAY);

        assertThat(withReason.missing(CRITICAL, MANAGER)).isEmpty();
    }

    @Test
    void whatIsMetIsComplete() {
        assertThat(bare(YES).missing(CRITICAL, MANAGER)).isEmpty();
        assertThat(bare(new Rating(3)).missing(scale(">=3", 2), MANAGER)).isEmpty();
    }

    @Test
    void whatFailedMissesARemark() {
        assertThat(bare(NO).missing(yesNo("CHI-02", 1), MANAGER)).containsExactly(REMARK);
        assertThat(bare(amount("11")).missing(number("<=10", 3), MANAGER)).containsExactly(REMARK);
        assertThat(bare(new Rating(2)).missing(scale(">=3", 2), MANAGER)).containsExactly(REMARK);
    }

    @Test
    void whatFailedIsCompleteWithARemark() {
        assertThat(failed("The stairs are blocked", "", null).missing(yesNo("CHI-02", 1), MANAGER))
                .isEmpty();
    }

    @Test
    void partlyNeedsNoRemark() {
        assertThat(bare(PARTLY).missing(yesPartlyNo("SAF-04", 2), MANAGER)).isEmpty();
    }

    @Test
    void aFailedCriticalMissesRemarkMenderAndDay() {
        assertThat(bare(NO).missing(CRITICAL, MANAGER)).containsExactly(REMARK, MENDER, MEND_BY);
        assertThat(bare(PARTLY).missing(criticalYesPartlyNo("SAF-03", 3), MANAGER))
                .containsExactly(REMARK, MENDER, MEND_BY);
    }

    @Test
    void aFailedCriticalIsCompleteWithAllThree() {
        assertThat(failed("Not on paper", "Olena", TODAY.plusDays(7)).missing(CRITICAL, MANAGER))
                .isEmpty();
    }

    @Test
    void blanksAreMissing() {
        assertThat(failed(" ", "\t", TODAY).missing(CRITICAL, MANAGER)).containsExactly(REMARK, MENDER);
    }

    @Test
    void isMendedOnOrAfterTheDayOfTheAnswer() {
        assertThat(missingWith(TODAY)).isEmpty();
        assertThat(missingWith(TODAY.plusYears(1))).isEmpty();
        assertThat(missingWith(TODAY.minusDays(1))).containsExactly(MEND_BY);
    }

    @ParameterizedTest
    @EnumSource(names = "MANAGER", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsMissingWhereOthersAnswer(AnsweredBy others) {
        assertThat(bare(null).missing(CRITICAL, others)).isEmpty();
        assertThat(bare(NO).missing(CRITICAL, others)).isEmpty();
        assertThat(bare(new NotMeasuredYet()).missing(CRITICAL, others)).isEmpty();
    }

    @Test
    void refusesAnotherAnswerBesideNotApplicable() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(true, YES, "", "", null, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(false, NOT_HERE, "", "", null, TODAY));
    }

    private static Set<Evidence.Missing> missingWith(LocalDate mendBy) {
        return failed("Not on paper", "Olena", mendBy).missing(CRITICAL, MANAGER);
    }

    private static Evidence bare(@Nullable AnswerValue answer) {
        return new Evidence(false, answer, "", "", null, TODAY);
    }

    private static Evidence failed(String remark, String mender, @Nullable LocalDate mendBy) {
        return new Evidence(false, NO, remark, mender, mendBy, TODAY);
    }
}
