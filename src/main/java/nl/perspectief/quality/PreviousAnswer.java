package nl.perspectief.quality;

import java.math.BigDecimal;
import java.time.Instant;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** What was answered to the same indicator in the location's last submitted round before this one. */
public record PreviousAnswer(
        String indicatorCode,
        @Nullable AnswerForm form,
        @Nullable BigDecimal number,
        String reason,
        String remark,
        Instant submittedAt) {

    public @Nullable AnswerValue value() {
        return AnswerForm.value(form, number, reason);
    }
}
