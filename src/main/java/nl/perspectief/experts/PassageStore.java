package nl.perspectief.experts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps passages; that the user is an expert of the pool is known already, and who writes holds the pool. */
@Component
class PassageStore {

    private static final String PASSAGE = """
            select p.id, p.interview_id, i.interview_no, p.text, i.language, t.name_en, t.name_nl, t.name_uk, p.tone,
                n.insight_no, n.title_en, n.title_nl, n.title_uk
            from passage p join interview i on i.id = p.interview_id join pool_theme t on t.id = p.theme_id
            """;

    private static final String ITS_INSIGHT = "left join insight n on n.id = p.insight_id ";

    /** Each insight that has passages of an interview, and what it was merged into, one through the other. */
    private static final String UP = """
            with recursive up (part, id, merged_into) as (
                select i.id, i.id, i.merged_into from insight i
                where i.id in (select p.insight_id from passage p where p.interview_id = :interview)
                union all select u.part, m.id, m.merged_into from up u join insight m on m.id = u.merged_into)
            """;

    private final JdbcClient database;

    PassageStore(JdbcClient database) {
        this.database = database;
    }

    /** With the insights that stand for them now. */
    List<Passage> ofInterview(long interviewId) {
        return database.sql(UP + PASSAGE + """
                        left join up on up.part = p.insight_id and up.merged_into is null
                        left join insight n on n.id = up.id where p.interview_id = :interview order by p.id
                        """)
                .param("interview", interviewId)
                .query((row, _) -> passage(row))
                .list();
    }

    /** Those of the insight and of all that was merged into it. */
    List<Passage> ofInsight(long insightId, Pageable page) {
        return database.sql("with recursive" + InsightSql.treeOf("i.id = :top") + PASSAGE + ITS_INSIGHT + """
                        where p.insight_id in (select id from tree) order by p.id limit :most offset :skipped
                        """)
                .param("top", insightId)
                .params(Paging.of(page))
                .query((row, _) -> passage(row))
                .list();
    }

    /** Those of the theme that are in no insight. */
    List<Passage> loose(long themeId, Pageable page) {
        return database.sql(PASSAGE + ITS_INSIGHT + """
                        where p.theme_id = :theme and p.insight_id is null order by p.id limit :most offset :skipped
                        """)
                .param("theme", themeId)
                .params(Paging.of(page))
                .query((row, _) -> passage(row))
                .list();
    }

    int countOf(long interviewId) {
        return database.sql("select count(*) from passage where interview_id = ?")
                .param(interviewId)
                .query(Integer.class)
                .single();
    }

    boolean isMarked(long interviewId, PassageDraft draft) {
        return ofWords(interviewId).stream()
                .anyMatch(there -> there.text().equals(draft.text()) && there.themeId() == draft.themeId());
    }

    void add(long interviewId, PassageDraft draft) {
        database.sql("insert into passage (interview_id, question_id, text, theme_id, tone, insight_id)"
                        + " values (:interview, :question, :text, :theme, :tone, :insight)")
                .param("interview", interviewId)
                .param("question", draft.questionId())
                .param("text", draft.text())
                .param("theme", draft.themeId())
                .param("tone", draft.tone().name())
                .param("insight", draft.insightId())
                .update();
        markChanged(List.of(interviewId));
    }

    /** The interview of which it is; empty once it is gone. */
    Optional<Long> interviewOf(long passageId) {
        return database.sql("select interview_id from passage where id = ?")
                .param(passageId)
                .query(Long.class)
                .optional();
    }

    void remove(List<Long> passageIds) {
        if (!passageIds.isEmpty()) {
            markChangedOf(passageIds);
            database.sql("delete from passage where id in (:passages)")
                    .param("passages", passageIds)
                    .update();
        }
    }

    void removeAll(long interviewId) {
        remove(ofWords(interviewId).stream().map(Marked::id).toList());
    }

    /**
     * Into an insight of their theme, from none.
     *
     * @return whether all of them were loose, and of that theme
     */
    boolean put(List<Long> passageIds, long insightId, long themeId) {
        var put = database.sql("""
                        update passage set insight_id = :insight
                        where id in (:passages) and theme_id = :theme and insight_id is null
                        """)
                .param("insight", insightId)
                .param("theme", themeId)
                .param("passages", passageIds)
                .update();
        markChangedOf(passageIds);
        return put == passageIds.size();
    }

    void takeOut(long passageId) {
        database.sql("update passage set insight_id = null where id = ?")
                .param(passageId)
                .update();
        markChangedOf(List.of(passageId));
    }

    /** After a correction: what is no longer said is no passage. */
    void keepSaid(long interviewId, InterviewDraft said) {
        remove(ofWords(interviewId).stream()
                .filter(passage -> !words(said, passage.questionId()).contains(passage.text()))
                .map(Marked::id)
                .toList());
    }

    static String words(InterviewDraft said, @Nullable Long questionId) {
        return questionId == null ? said.remarks() : said.answers().getOrDefault(questionId, "");
    }

    private record Marked(long id, @Nullable Long questionId, String text, long themeId) {}

    private List<Marked> ofWords(long interviewId) {
        return database.sql("select id, question_id, text, theme_id from passage where interview_id = ?")
                .param(interviewId)
                .query((row, _) -> new Marked(
                        row.getLong("id"),
                        row.getObject("question_id", Long.class),
                        row.getString("text"),
                        row.getLong("theme_id")))
                .list();
    }

    private void markChanged(List<Long> interviewIds) {
        database.sql("update interview set marked_at = utc_timestamp(6) where id in (:interviews)")
                .param("interviews", interviewIds)
                .update();
    }

    private void markChangedOf(List<Long> passageIds) {
        database.sql("update interview set marked_at = utc_timestamp(6)"
                        + " where id in (select p.interview_id from passage p where p.id in (:passages))")
                .param("passages", passageIds)
                .update();
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                row.getLong("id"),
                row.getLong("interview_id"),
                row.getInt("interview_no"),
                row.getString("text"),
                PoolSql.language(row),
                Rows.texts(row, "name"),
                Tone.valueOf(row.getString("tone")),
                row.getObject("insight_no") == null
                        ? null
                        : new Passage.In(row.getInt("insight_no"), Rows.texts(row, "title")));
    }
}
