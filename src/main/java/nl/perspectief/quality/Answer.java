package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.quality.score.AnswerValue;
import org.jspecify.annotations.Nullable;

/** What was answered to one indicator in one round. */
@Entity
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long checklistId;
    private long indicatorId;

    @Enumerated(EnumType.STRING)
    private @Nullable AnswerForm form;

    private @Nullable BigDecimal number;
    private String reason = "";
    private String remark = "";
    private String mender = "";
    private @Nullable LocalDate mendBy;
    private long answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Answer() {}

    @SuppressWarnings("NullAway.Init") // set by give
    Answer(long checklistId, long indicatorId) {
        this.checklistId = checklistId;
        this.indicatorId = indicatorId;
    }

    void give(AnswerDraft draft, long personId, Instant now) {
        form = draft.notApplicable() ? AnswerForm.NOT_APPLICABLE : AnswerForm.of(draft.value());
        number = AnswerForm.numberOf(draft.value());
        reason = draft.value() instanceof AnswerValue.NotApplicable(String why) ? why : "";
        remark = draft.remark();
        mender = draft.mender();
        mendBy = draft.mendBy();
        answeredBy = personId;
        answeredAt = now;
    }

    int getVersion() {
        return version;
    }

    GivenAnswer given(String personName) {
        return new GivenAnswer(
                checklistId,
                indicatorId,
                version,
                form,
                number,
                reason,
                remark,
                mender,
                mendBy,
                personName,
                requireNonNull(answeredAt));
    }
}
