package nl.perspectief.experts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the experts of a pool ask. */
@Component
class GuideStore {

    private final JdbcClient database;

    GuideStore(JdbcClient database) {
        this.database = database;
    }

    /** What is asked now, in the order in which it was added. Only experts of the pool learn what was answered. */
    List<GuideTheme> themes(ExpertPool pool) {
        record Row(long theme, Texts name, boolean writes, GuideTheme.@Nullable Question question) {}
        var rows = database.sql("""
                        select t.id theme_id, t.name_en, t.name_nl, t.name_uk, q.id, q.text_en, q.text_nl, q.text_uk,
                            :member or not exists (
                                select 1 from pool_member m where m.pool_id = t.pool_id) writes,
                            exists (select 1 from interview_answer a where a.question_id = q.id) answered
                        from pool_theme t left join pool_question q on q.theme_id = t.id and not q.retired
                        where t.pool_id = :pool and not t.retired order by t.id, q.id
                        """)
                .param("pool", pool.id())
                .param("member", pool.member())
                .query((row, _) -> new Row(
                        row.getLong("theme_id"),
                        Rows.texts(row, "name"),
                        row.getBoolean("writes"),
                        row.getObject("id") == null
                                ? null
                                : new GuideTheme.Question(
                                        row.getLong("id"),
                                        Rows.texts(row, "text"),
                                        row.getBoolean("writes") && !row.getBoolean("answered"))))
                .list();
        var themes = new LinkedHashMap<Long, GuideTheme>();
        for (var row : rows) {
            var theme = themes.computeIfAbsent(
                    row.theme(), id -> new GuideTheme(id, row.name(), row.writes(), new ArrayList<>()));
            if (row.question() != null) {
                theme.questions().add(row.question());
            }
        }
        return List.copyOf(themes.values());
    }
}
