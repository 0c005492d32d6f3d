package nl.perspectief;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.perspectief.base.time.Dates;
import org.jspecify.annotations.Nullable;

/** A round for a test, see {@link TestData#aRound}. */
public final class RoundBuilder {

    private final TestData data;
    private final TestData.Location location;
    private String template = "full";
    private LocalDate from = YearMonth.now(Dates.ZONE).minusMonths(1).atDay(1);
    private LocalDate until = YearMonth.now(Dates.ZONE).minusMonths(1).atEndOfMonth();
    private LocalDate due = LocalDate.now(Dates.ZONE).plusDays(7);
    private String status = "OPEN";
    private int answers;
    private TestData.@Nullable Person submitter;
    private TestData.@Nullable Person answerer;

    RoundBuilder(TestData data, TestData.Location location) {
        this.data = data;
        this.location = location;
    }

    /** @param code {@code full} or {@code short} */
    public RoundBuilder of(String code) {
        template = code;
        return this;
    }

    public RoundBuilder about(YearMonth month) {
        from = month.atDay(1);
        until = month.atEndOfMonth();
        return this;
    }

    public RoundBuilder due(LocalDate day) {
        due = day;
        return this;
    }

    public RoundBuilder planned() {
        status = "PLANNED";
        return this;
    }

    public RoundBuilder cancelled() {
        status = "CANCELLED";
        return this;
    }

    public RoundBuilder submittedBy(TestData.Person person) {
        status = "SUBMITTED";
        submitter = person;
        return this;
    }

    /** So many indicators of the manager's are answered, each just well enough. */
    public RoundBuilder answered(int answers) {
        this.answers = answers;
        return this;
    }

    /** Else the submitter, else somebody. */
    public RoundBuilder answeredBy(TestData.Person person) {
        answerer = person;
        return this;
    }

    /** @return the round's id */
    public long save() {
        var id = data.insert(
                """
                        insert into checklist (version, location_id, template_id, period_from, period_until,
                            due_date, status, submitted_at, submitted_by)
                        select 0, ?, t.id, ?, ?, ?, ?, ?, ? from checklist_template t where t.code = ? returning id
                        """,
                location.id(),
                from,
                until,
                due,
                status,
                submitter == null ? null : TestData.now(),
                submitter == null ? null : submitter.id(),
                template);
        if (submitter != null) {
            data.happened(id, "SUBMITTED", submitter, "");
        }
        if (answers > 0) {
            answer(id);
        }
        return id;
    }

    private void answer(long id) {
        var known = answerer == null ? submitter : answerer;
        var person = known == null ? data.aPerson("answerer-" + id).save() : known;
        data.statement("""
                        insert into answer (version, checklist_id, indicator_id, form, number, reason, remark,
                            mender, answered_by, answered_at)
                        select 0, c.id, i.id,
                            case i.kind when 'NUMBER' then 'NUMBER' when 'SCALE_1_5' then 'RATING' else 'YES' end,
                            cast(regexp_substr(i.threshold, '[0-9]+(\\\\.[0-9]+)?') as decimal(12, 3)),
                            '', '', '', ?, ?
                        from checklist c join indicator i on i.template_id = c.template_id
                        where c.id = ? and i.answered_by = 'MANAGER'
                        order by i.theme_id, i.position limit ?
                        """, person.id(), TestData.now(), id, answers).update();
    }
}
