package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.data.LikePattern;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists interviews; that the user is an expert of the pool is known already. */
@Component
class InterviewReader {

    private static final int BEGINNING = 160;

    private final JdbcClient database;

    InterviewReader(JdbcClient database) {
        this.database = database;
    }

    PoolInterviews list(long poolId, InterviewFilter filter, long me, Pageable page) {
        var themes = themes(poolId);
        var theme = themes.stream()
                .map(PoolTheme::id)
                .filter(id -> id.equals(filter.themeId()))
                .findFirst()
                .orElse(null);
        return new PoolInterviews(themes, rows(poolId, filter, theme, me, page));
    }

    private List<PoolTheme> themes(long poolId) {
        return database.sql("""
                        select t.id, t.name_en, t.name_nl, t.name_uk from pool_theme t
                        where t.pool_id = ? and (not t.retired or exists (
                            select 1 from pool_question q join interview_answer a on a.question_id = q.id
                            where q.theme_id = t.id))
                        order by t.id
                        """)
                .param(poolId)
                .query((row, _) -> new PoolTheme(row.getLong("id"), Rows.texts(row, "name")))
                .list();
    }

    private List<InterviewRow> rows(long poolId, InterviewFilter filter, @Nullable Long theme, long me, Pageable page) {
        return database.sql("""
                        select i.id, i.interview_no, i.language, i.writer_id, left(coalesce((
                            select a.text from interview_answer a where a.interview_id = i.id
                            order by a.question_id limit 1), i.remarks), :beginning) beginning
                        from interview i
                        where i.pool_id = :pool and i.withdrawn_at is null and (not :own or i.writer_id = :me)
                            and (:language is null or i.language = :language)
                            and (:theme is null or exists (
                                select 1 from interview_answer a join pool_question q on q.id = a.question_id
                                where a.interview_id = i.id and q.theme_id = :theme))
                            and (i.remarks like :words escape '!' or exists (
                                select 1 from interview_answer a
                                where a.interview_id = i.id and a.text like :words escape '!'))
                        order by i.interview_no desc limit :most offset :skipped
                        """)
                .param("beginning", BEGINNING)
                .param("pool", poolId)
                .param("own", filter.own())
                .param("me", me)
                .param(
                        "language",
                        filter.language() == null ? null : filter.language().getLanguage())
                .param("theme", theme)
                .param("words", LikePattern.containing(filter.words()))
                .params(Paging.of(page))
                .query((row, _) -> new InterviewRow(
                        row.getLong("id"),
                        row.getInt("interview_no"),
                        PoolSql.language(row),
                        row.getString("beginning"),
                        row.getLong("writer_id") == me))
                .list();
    }
}
