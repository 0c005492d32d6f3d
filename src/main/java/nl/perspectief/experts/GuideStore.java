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
        record Row(long theme, Texts name, GuideTheme.@Nullable Question question) {}
        var rows = database.sql("""
                        select t.id theme_id, t.name_en, t.name_nl, t.name_uk, q.id, q.text_en, q.text_nl, q.text_uk,
                            :member and not exists (
                                select 1 from interview_answer a where a.question_id = q.id) changeable
                        from pool_theme t left join pool_question q on q.theme_id = t.id and not q.retired
                        where t.pool_id = :pool and not t.retired order by t.id, q.id
                        """)
                .param("pool", pool.id())
                .param("member", pool.member())
                .query((row, _) -> new Row(
                        row.getLong("theme_id"),
                        Rows.texts(row, "name"),
                        row.getObject("id") == null
                                ? null
                                : new GuideTheme.Question(
                                        row.getLong("id"), Rows.texts(row, "text"), row.getBoolean("changeable"))))
                .list();
        var themes = new LinkedHashMap<Long, GuideTheme>();
        for (var row : rows) {
            var theme = themes.computeIfAbsent(row.theme(), id -> new GuideTheme(id, row.name(), new ArrayList<>()));
            if (row.question() != null) {
                theme.questions().add(row.question());
            }
        }
        return List.copyOf(themes.values());
    }
}
