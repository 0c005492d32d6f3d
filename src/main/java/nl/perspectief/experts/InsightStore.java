package nl.perspectief.experts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.base.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps insights; who writes holds the pool. */
@Component
class InsightStore {

    private final JdbcClient database;

    InsightStore(JdbcClient database) {
        this.database = database;
    }

    /** @return its number within the pool */
    int add(long poolId, long themeId, InsightDraft draft) {
        return with(draft, database.sql("""
                        insert into insight (pool_id, insight_no, theme_id, title_en, title_nl, title_uk, text_en, text_nl,
                            text_uk)
                        values (:pool, (select coalesce(max(i.insight_no), 0) + 1 from insight i where i.pool_id = :pool),
                            :theme, :title_en, :title_nl, :title_uk, :text_en, :text_nl, :text_uk)
                        returning insight_no
                        """))
                .param("pool", poolId)
                .param("theme", themeId)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** @param older in which languages it was said before it was said otherwise */
    record Said(InsightText words, Set<Locale> older) {}

    /** What it says, as long as it is of that version. */
    Optional<Said> said(long id, int version) {
        return database.sql("select" + InsightSql.words("i") + "," + InsightSql.OLDER
                        + "from insight i where i.id = ? and i.version = ?")
                .params(id, version)
                .query((row, _) -> new Said(InsightSql.text(row), InsightSql.older(row)))
                .optional();
    }

    /**
     * Whose words in languages in which it was are not touched isn't said otherwise, only put into another language.
     *
     * @param right in which languages what stands is right
     * @return whether it was of that version
     */
    boolean change(long id, int version, long me, InsightDraft draft, Said said, Set<Locale> right) {
        var before = said.words();
        var older = draft.words().olderThan(before, said.older(), right);
        return with(draft, database.sql("""
                                update insight set title_en = :title_en, title_nl = :title_nl, title_uk = :title_uk,
                                    text_en = :text_en, text_nl = :text_nl, text_uk = :text_uk,
                                    changed_at = if(:reworded, utc_timestamp(6), changed_at),
                                    changed_by = if(:reworded, :me, changed_by),
                                    translated_at = if(:translated, utc_timestamp(6), translated_at),
                                    translated_by = if(:translated, :me, translated_by),
                                    older_en = :older_en, older_nl = :older_nl, older_uk = :older_uk,
                                    version = version + 1
                                where id = :id and version = :version
                                """))
                        .param("id", id)
                        .param("me", me)
                        .param("version", version)
                        .param("reworded", draft.words().rewords(before))
                        .param("translated", draft.words().translates(before))
                        .param("older_en", older.contains(Languages.ENGLISH))
                        .param("older_nl", older.contains(Languages.DUTCH))
                        .param("older_uk", older.contains(Languages.UKRAINIAN))
                        .update()
                == 1;
    }

    /** @return whether it was in none of these languages; what stands stays */
    boolean translate(long id, long me, InsightDraft draft) {
        return with(draft, database.sql("""
                                update insight set title_en = concat(title_en, :title_en),
                                    title_nl = concat(title_nl, :title_nl), title_uk = concat(title_uk, :title_uk),
                                    text_en = concat(text_en, :text_en), text_nl = concat(text_nl, :text_nl),
                                    text_uk = concat(text_uk, :text_uk), translated_at = utc_timestamp(6),
                                    translated_by = :me, version = version + 1
                                where id = :id and (title_en = '' or :title_en = '') and (title_nl = '' or :title_nl = '')
                                    and (title_uk = '' or :title_uk = '')
                                """)).param("id", id).param("me", me).update() == 1;
    }

    private static JdbcClient.StatementSpec with(InsightDraft draft, JdbcClient.StatementSpec statement) {
        return statement
                .param("title_en", draft.title().en())
                .param("title_nl", draft.title().nl())
                .param("title_uk", draft.title().uk())
                .param("text_en", draft.text().en())
                .param("text_nl", draft.text().nl())
                .param("text_uk", draft.text().uk());
    }

    int count(long poolId) {
        return database.sql("select count(*) from insight where pool_id = ?")
                .param(poolId)
                .query(Integer.class)
                .single();
    }

    /** @return whether both stood for themselves, and are of one theme */
    boolean merge(long id, long into, long me) {
        return database.sql("""
                                update insight i join insight other on other.id = :into and other.theme_id = i.theme_id
                                    and other.merged_into is null
                                set i.merged_into = :into, i.merged_by = :me, i.merged_at = utc_timestamp(6)
                                where i.id = :id and i.merged_into is null and i.id <> :into
                                """)
                        .param("id", id)
                        .param("into", into)
                        .param("me", me)
                        .update()
                == 1;
    }

    void split(long id) {
        database.sql("update insight set merged_into = null, merged_by = null, merged_at = null where id = ?")
                .param(id)
                .update();
    }
}
