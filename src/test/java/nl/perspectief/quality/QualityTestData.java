package nl.perspectief.quality;

import java.math.BigDecimal;
import nl.perspectief.TestData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers for tests. Begin with {@link #answerWell} and then spoil what the test is about. */
public final class QualityTestData {

    private final JdbcClient database;

    public QualityTestData(JdbcClient database) {
        this.database = database;
    }

    /** @param code {@code full} or {@code short} */
    public long templateId(String code) {
        return database.sql("select id from checklist_template where code = ? and edition = 1")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** Everything that managers answer: yes, the number that just meets the threshold, or 5. Every theme has 100%. */
    public void answerWell(long checklistId, TestData.Person by) {
        database.sql("""
                        insert into answer (version, checklist_id, indicator_id, form, number, reason, remark, mender,
                            answered_by, answered_at)
                        select 0, c.id, i.id,
                            case i.kind when 'NUMBER' then 'NUMBER' when 'SCALE_1_5' then 'RATING' else 'YES' end,
                            case i.kind when 'NUMBER' then regexp_substr(i.threshold, '[0-9]+(\\\\.[0-9]+)?')
                                when 'SCALE_1_5' then 5 end,
                            '', '', '', :by, utc_timestamp()
                        from checklist c join indicator i on i.template_id = c.template_id
                        where c.id = :id and i.answered_by = 'MANAGER'
                        """).param("id", checklistId).param("by", by.id()).update();
    }

    /** Answers what was answered before otherwise. */
    public void change(long checklistId, String indicatorCode, AnswerForm form, @Nullable BigDecimal number) {
        update(checklistId, indicatorCode, form, number, "");
    }

    public void notApplicable(long checklistId, String indicatorCode, String reason) {
        update(checklistId, indicatorCode, AnswerForm.NOT_APPLICABLE, null, reason);
    }

    private void update(long checklistId, String code, AnswerForm form, @Nullable BigDecimal number, String reason) {
        database.sql("""
                        update answer a join indicator i on i.id = a.indicator_id
                        set a.form = :form, a.number = :number, a.reason = :reason
                        where a.checklist_id = :id and i.code = :code
                        """)
                .param("form", form.name())
                .param("number", number)
                .param("reason", reason)
                .param("id", checklistId)
                .param("code", code)
                .update();
    }

    /** Without its period the round would be the same one again. */
    public String statusOf(long checklistId) {
        return database.sql("select status from checklist where id = ?")
                .param(checklistId)
                .query(String.class)
                .single();
    }
}
