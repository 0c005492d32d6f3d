package nl.perspectief.experts;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.data.Rows;
import nl.perspectief.experts.Bands.Age;
import nl.perspectief.experts.Bands.Education;
import nl.perspectief.experts.Bands.Gender;
import nl.perspectief.experts.Bands.Living;
import nl.perspectief.experts.Bands.Stay;
import nl.perspectief.experts.Bands.Work;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps interviews; that the user is an expert of the pool is known already. */
@Component
class InterviewStore {

    /** Of those in {@code :pool} that no count has yet a few of each writer, the oldest: the next count has these. */
    static final String UNCOUNTED = """
            select n.id from (
                select i.id, row_number() over (partition by i.writer_id order by i.id) nth from interview i
                where i.pool_id = :pool and i.edition_no is null and i.withdrawn_at is null) n
            where n.nth <= %d
            """.formatted(ToldCounts.MOST_OF_ONE);

    private final JdbcClient database;

    InterviewStore(JdbcClient database) {
        this.database = database;
    }

    /** @return its id; the pool is held */
    long add(long poolId, long writerId, InterviewDraft draft) {
        var id = with(draft, draft.bands(), database.sql("""
                        insert into interview (pool_id, interview_no, writer_id, language, work, living, location_id, age,
                            gender, education, stay, remarks, consented_at, changed_at)
                        values (:pool, (select coalesce(max(i.interview_no), 0) + 1 from interview i where i.pool_id = :pool),
                            :writer, :language, :work, :living, :location, :age, :gender, :education, :stay, :remarks,
                            utc_timestamp(6), utc_timestamp(6))
                        returning id
                        """))
                .param("pool", poolId)
                .param("writer", writerId)
                .query((row, _) -> row.getLong(1))
                .single();
        addAnswers(id, draft);
        return id;
    }

    /** @return whether it was of that version; the pool is held */
    boolean change(Interview stored, int version, InterviewDraft draft) {
        var bands = stored.counted() ? requireNonNull(stored.bands()) : draft.bands();
        var changed = with(draft, bands, database.sql("""
                        update interview set language = :language, work = :work, living = :living,
                            location_id = :location, age = :age, gender = :gender, education = :education, stay = :stay,
                            remarks = :remarks, changed_at = utc_timestamp(6), version = version + 1
                        where id = :id and version = :version and withdrawn_at is null
                        """))
                .param("id", stored.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            deleteAnswers(stored.id());
            addAnswers(stored.id(), draft);
        }
        return changed == 1;
    }

    /** Its words and bands are gone; the pool is held. */
    void empty(long id, long personId) {
        database.sql("""
                        update interview set work = null, living = null, location_id = null, age = null, gender = null,
                            education = null, stay = null, remarks = '', withdrawn_at = utc_timestamp(6),
                            withdrawn_by = ?, version = version + 1
                        where id = ? and withdrawn_at is null
                        """).params(personId, id).update();
        deleteAnswers(id);
    }

    /** The pool of what this writer wrote, unless it was taken out. */
    Optional<Long> poolOfOwn(long id, long writerId) {
        return database.sql("select pool_id from interview where id = ? and writer_id = ? and withdrawn_at is null")
                .params(id, writerId)
                .query(Long.class)
                .optional();
    }

    /** The id of one that wasn't taken out. */
    Optional<Long> coded(long poolId, String code) {
        return database.sql("select id from interview where pool_id = ? and withdrawn_at is null"
                        + " and concat(interview_no, '-', letters) = ?")
                .params(poolId, code)
                .query(Long.class)
                .optional();
    }

    List<LeftInterview> left(Standing writer, int most) {
        return database.sql("""
                        select i.id, i.interview_no, i.consented_at, p.question_en, p.question_nl, p.question_uk
                        from interview i join expert_pool p on p.id = i.pool_id
                        where i.writer_id = :me and i.withdrawn_at is null and not (
                        """ + PoolSql.MEMBER + ") order by i.id desc limit :most")
                .params(PoolSql.by(writer))
                .param("most", most)
                .query((row, _) -> new LeftInterview(
                        row.getLong("id"),
                        row.getInt("interview_no"),
                        Rows.texts(row, "question"),
                        Rows.moment(row, "consented_at")))
                .list();
    }

    int countOfToday(long writerId) {
        return database.sql("select count(*) from interview where writer_id = ?"
                        + " and consented_at > utc_timestamp(6) - interval 1 day")
                .param(writerId)
                .query(Integer.class)
                .single();
    }

    /** How many of the pool's questions these are. */
    int countQuestions(long poolId, List<Long> questionIds) {
        return questionIds.isEmpty()
                ? 0
                : database.sql("""
                                select count(*) from pool_question q join pool_theme t on t.id = q.theme_id
                                where t.pool_id = :pool and q.id in (:questions)
                                """)
                        .param("pool", poolId)
                        .param("questions", questionIds)
                        .query(Integer.class)
                        .single();
    }

    boolean isIn(long municipalityId, long locationId) {
        return database.sql("select count(*) from location where id = ? and municipality_id = ?")
                        .params(locationId, municipalityId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The municipality's, by name. */
    List<Shelter> shelters(long municipalityId) {
        return database.sql("select id, name from location where municipality_id = ? order by name, id")
                .param(municipalityId)
                .query((row, _) -> new Shelter(row.getLong("id"), row.getString("name")))
                .list();
    }

    Optional<Interview> find(ExpertPool pool, long id, long me) {
        var answers = new ArrayList<Interview.Answer>();
        var found = database.sql("""
                        select i.*, q.id question_id, t.name_en, t.name_nl, t.name_uk, q.text_en, q.text_nl, q.text_uk,
                            a.text answer, l.name shelter
                        from interview i
                        left join location l on l.id = i.location_id
                        left join interview_answer a on a.interview_id = i.id
                        left join pool_question q on q.id = a.question_id
                        left join pool_theme t on t.id = q.theme_id
                        where i.id = ? and i.withdrawn_at is null order by t.id, q.id
                        """)
                .param(id)
                .query((row, _) -> {
                    if (row.getObject("question_id") != null) {
                        answers.add(answer(row));
                    }
                    return interview(row, pool, answers, row.getLong("writer_id") == me);
                })
                .list();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static Interview.Answer answer(ResultSet row) throws SQLException {
        return new Interview.Answer(
                row.getLong("question_id"), Rows.texts(row, "name"), Rows.texts(row, "text"), row.getString("answer"));
    }

    private static Interview interview(ResultSet row, ExpertPool pool, List<Interview.Answer> answers, boolean mine)
            throws SQLException {
        return new Interview(
                row.getLong("id"),
                row.getInt("version"),
                row.getInt("interview_no"),
                mine ? row.getInt("interview_no") + "-" + row.getString("letters") : "",
                pool,
                PoolSql.language(row),
                answers,
                row.getString("remarks"),
                mine ? bands(row) : null,
                mine && row.getString("shelter") != null ? row.getString("shelter") : "",
                row.getObject("edition_no") != null,
                mine);
    }

    record Uncounted(long id, Bands bands) {}

    /** Those that the next count has. */
    List<Uncounted> uncounted(long poolId) {
        return database.sql("select i.* from interview i join (" + UNCOUNTED + ") u on u.id = i.id order by i.id")
                .param("pool", poolId)
                .query((row, _) -> new Uncounted(row.getLong("id"), bands(row)))
                .list();
    }

    /** The pool is held since these were read. */
    void markCounted(List<Uncounted> counted, int edition) {
        database.sql("update interview set edition_no = :edition where id in (:ids)")
                .param("edition", edition)
                .param("ids", counted.stream().map(Uncounted::id).toList())
                .update();
    }

    private void addAnswers(long id, InterviewDraft draft) {
        var answers = List.copyOf(draft.answers().entrySet());
        if (answers.isEmpty()) {
            return;
        }
        var statement = database.sql("insert into interview_answer (interview_id, question_id, text) values "
                + String.join(", ", Collections.nCopies(answers.size(), "(?, ?, ?)")));
        for (var answer : answers) {
            statement = statement.param(id).param(answer.getKey()).param(answer.getValue());
        }
        statement.update();
    }

    private void deleteAnswers(long id) {
        database.sql("delete from interview_answer where interview_id = ?")
                .param(id)
                .update();
    }

    private static Bands bands(ResultSet row) throws SQLException {
        return new Bands(
                PoolSql.chosen(row, "work", Work.class),
                PoolSql.chosen(row, "living", Living.class),
                row.getObject("location_id", Long.class),
                PoolSql.chosen(row, "age", Age.class),
                PoolSql.chosen(row, "gender", Gender.class),
                PoolSql.chosen(row, "education", Education.class),
                PoolSql.chosen(row, "stay", Stay.class));
    }

    private static JdbcClient.StatementSpec with(
            InterviewDraft draft, Bands bands, JdbcClient.StatementSpec statement) {
        return statement
                .param("language", draft.language().getLanguage())
                .param("work", name(bands.work()))
                .param("living", name(bands.living()))
                .param("location", bands.locationId())
                .param("age", name(bands.age()))
                .param("gender", name(bands.gender()))
                .param("education", name(bands.education()))
                .param("stay", name(bands.stay()))
                .param("remarks", draft.remarks());
    }

    private static @Nullable String name(@Nullable Enum<?> band) {
        return band == null ? null : band.name();
    }
}
