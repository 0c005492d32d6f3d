package nl.perspectief.quality;

import java.math.BigDecimal;
import java.time.Instant;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to the same indicator in the location's last submitted round before this one.
 *
 * @param mended what is said of it since; null for nothing
 */
public record PreviousAnswer(
        String indicatorCode,
        @Nullable AnswerForm form,
        @Nullable BigDecimal number,
        String reason,
        String remark,
        Instant submittedAt,
        @Nullable SaidMended mended) {

    PreviousAnswer(
            String indicatorCode,
            @Nullable AnswerForm form,
            @Nullable BigDecimal number,
            String reason,
            String remark,
            Instant submittedAt) {
        this(indicatorCode, form, number, reason, remark, submittedAt, null);
    }

    PreviousAnswer with(@Nullable SaidMended said) {
        return said == null ? this : new PreviousAnswer(indicatorCode, form, number, reason, remark, submittedAt, said);
    }

    public @Nullable AnswerValue value() {
        return AnswerForm.value(form, number, reason);
    }
}
