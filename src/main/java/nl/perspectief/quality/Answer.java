package nl.perspectief.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was answered to one indicator in one round; {@link AnswerStore} writes it. */
@Entity
@Immutable
class Answer {

    @Id
    private long id;

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
}
