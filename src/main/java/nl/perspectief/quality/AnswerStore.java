package nl.perspectief.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.perspectief.quality.score.AnswerValue;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes answers, the one thing that many people do at once: one statement for each, in which the database decides
 * whether somebody else was first.
 */
@Component
class AnswerStore {

    private static final int DECIMALS = 3;

    private final JdbcClient database;

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    /** What decides whether a round takes answers. */
    record Held(long id, long locationId, long templateId, ChecklistStatus status) {

        /** @throws WrongMomentException unless it is open */
        void requireOpen() {
            if (status != ChecklistStatus.OPEN) {
                throw new WrongMomentException(id, status);
            }
        }
    }

    /** Holds off a submission until the transaction ends. */
    Optional<Held> hold(long checklistId) {
        return database.sql("select location_id, template_id, status from checklist where id = ? lock in share mode")
                .param(checklistId)
                .query((row, _) -> new Held(
                        checklistId, row.getLong(1), row.getLong(2), ChecklistStatus.valueOf(row.getString(3))))
                .optional();
    }

    /**
     * @param version of the answer that is replaced, null for the first one
     * @return what is stored now; empty, and nothing changed, where there is another version or an answer already
     */
    Optional<GivenAnswer> put(
            long checklistId,
            long indicatorId,
            @Nullable Integer version,
            AnswerDraft draft,
            Standing by,
            Instant now) {
        var answer = new GivenAnswer(
                checklistId,
                indicatorId,
                version == null ? 0 : version + 1,
                draft.notApplicable() ? AnswerForm.NOT_APPLICABLE : AnswerForm.of(draft.value()),
                number(draft),
                draft.value() instanceof AnswerValue.NotApplicable(String why) ? why : "",
                draft.remark(),
                draft.mender(),
                draft.mendBy(),
                by.personName(),
                now.truncatedTo(ChronoUnit.MICROS));
        var stored = version == null ? add(answer, by.personId()) : replace(answer, by.personId());
        return stored ? Optional.of(answer) : Optional.empty();
    }

    private boolean add(GivenAnswer answer, long personId) {
        try {
            return write("""
                    insert into answer (form, number, reason, remark, mender, mend_by, answered_by, answered_at, version,
                        checklist_id, indicator_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, answer, personId).update() == 1;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }

    private boolean replace(GivenAnswer answer, long personId) {
        return write("""
                update answer
                set form = ?, number = ?, reason = ?, remark = ?, mender = ?, mend_by = ?, answered_by = ?,
                    answered_at = ?, version = ?
                where checklist_id = ? and indicator_id = ? and version = ?
                """, answer, personId).param(answer.version() - 1).update() == 1;
    }

    private JdbcClient.StatementSpec write(String sql, GivenAnswer answer, long personId) {
        var form = answer.form();
        return database.sql(sql)
                .param(form == null ? null : form.name())
                .param(answer.number())
                .param(answer.reason())
                .param(answer.remark())
                .param(answer.mender())
                .param(answer.mendBy())
                .param(personId)
                .param(LocalDateTime.ofInstant(answer.answeredAt(), ZoneOffset.UTC))
                .param(answer.version())
                .param(answer.checklistId())
                .param(answer.indicatorId());
    }

    private static @Nullable BigDecimal number(AnswerDraft draft) {
        var number = AnswerForm.numberOf(draft.value());
        return number == null ? null : number.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
