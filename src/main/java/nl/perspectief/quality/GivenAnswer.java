package nl.perspectief.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is stored.
 *
 * @param version names it when it is changed; a change of an older one is a conflict
 * @param form null while only a remark was given
 */
public record GivenAnswer(
        long checklistId,
        long indicatorId,
        int version,
        @Nullable AnswerForm form,
        @Nullable BigDecimal number,
        String reason,
        String remark,
        String mender,
        @Nullable LocalDate mendBy,
        String answeredBy,
        Instant answeredAt) {

    public @Nullable AnswerValue value() {
        return AnswerForm.value(form, number, reason);
    }

    public AnswerDraft draft() {
        return new AnswerDraft(value(), form == AnswerForm.NOT_APPLICABLE, remark, mender, mendBy);
    }
}
