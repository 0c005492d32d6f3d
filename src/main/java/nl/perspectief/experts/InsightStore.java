package nl.perspectief.experts;

import static java.util.Comparator.comparingInt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
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

    /** What it says, as long as it is of that version. */
    Optional<InsightText> words(long id, int version) {
        return database.sql("select" + InsightSql.words("i") + "from insight i where i.id = ? and i.version = ?")
                .params(id, version)
                .query((row, _) -> InsightSql.text(row))
                .optional();
    }

    /**
     * Whose words in languages in which it was are not touched isn't said otherwise, only put into another language.
     *
     * @return whether it was of that version
     */
    boolean change(long id, int version, long me, InsightDraft draft, InsightText before) {
        return with(draft, database.sql("""
                                update insight set title_en = :title_en, title_nl = :title_nl, title_uk = :title_uk,
                                    text_en = :text_en, text_nl = :text_nl, text_uk = :text_uk,
                                    changed_at = if(:reworded, utc_timestamp(6), changed_at),
                                    changed_by = if(:reworded, :me, changed_by),
                                    translated_at = if(:translated, utc_timestamp(6), translated_at),
                                    translated_by = if(:translated, :me, translated_by), version = version + 1
                                where id = :id and version = :version
                                """))
                        .param("id", id)
                        .param("me", me)
                        .param("version", version)
                        .param("reworded", draft.words().rewords(before))
                        .param("translated", draft.words().translates(before))
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

    /**
     * The themes of a pool with the insights that stand for themselves, the heaviest first.
     *
     * @param drafts whether those are among them that were never weighed themselves
     */
    List<InsightTheme> themes(long poolId, boolean drafts) {
        record Row(
                long theme,
                Texts name,
                @Nullable Weight weight,
                @Nullable Tones tones,
                @Nullable InsightRow insight) {}
        var rows = database.sql("with recursive" + InsightSql.TREES + """
                        , told as (
                            select r.root, w.weight, w.positive, w.negative,
                                row_number() over (partition by r.root order by w.weight desc, r.id <> r.root, r.id) place
                            from tree r join insight_weight w on w.insight_id = r.id)
                        select t.id theme_id, t.name_en, t.name_nl, t.name_uk, tw.weight theme_weight,
                            tw.positive theme_positive, tw.negative theme_negative,
                        """ + InsightSql.words("i") + """
                            , d.weight, d.positive, d.negative, ifnull(i.changed_at > p.weighed_at, false) reworded
                        from pool_theme t join expert_pool p on p.id = t.pool_id left join theme_weight tw on tw.theme_id = t.id
                        left join (insight i left join told d on d.root = i.id and d.place = 1)
                            on i.theme_id = t.id and i.merged_into is null and (:drafts or exists (
                                select 1 from insight_weight w where w.insight_id = i.id))
                        where t.pool_id = :pool and (not t.retired or i.id is not null)
                        order by coalesce(tw.weight, -1) desc, t.id, coalesce(d.weight, -1) desc, i.id
                        """)
                .param("pool", poolId)
                .param("drafts", drafts)
                .query((row, _) -> new Row(
                        row.getLong("theme_id"),
                        Rows.texts(row, "name"),
                        InsightSql.weight(row, "theme_"),
                        InsightSql.tones(row, "theme_"),
                        row.getObject("insight_no") == null ? null : InsightSql.row(row)))
                .list();
        var themes = new LinkedHashMap<Long, InsightTheme>();
        for (var row : rows) {
            var theme = themes.computeIfAbsent(
                    row.theme(), id -> new InsightTheme(id, row.name(), row.weight(), row.tones(), new ArrayList<>()));
            if (row.insight() != null) {
                theme.insights().add(row.insight());
            }
        }
        return List.copyOf(themes.values());
    }

    /** With its pool, what was merged into it, and what it was merged into; empty unless the user may see the pool. */
    Optional<Insight> find(Standing standing, long poolId, int number) {
        var pool = new ArrayList<ExpertPool>();
        var rows = database.sql("with recursive" + InsightSql.treeOf("i.pool_id = :pool and i.insight_no = :number")
                        + "select" + InsightSql.words("i") + "," + PoolSql.POOL + """
                            , i.version insight_version, i.theme_id, t.name_en, t.name_nl, t.name_uk, i.merged_into,
                            i.merged_at, ifnull(i.changed_at > p.weighed_at, false) reworded, i.changed_at, c.name changer,
                            i.translated_at, l.name translator,
                            m.name merger, w.insight_id is not null told, w.weight, w.positive, w.negative,
                            uw.insight_id is not null up_told, u.insight_no up_no, u.title_en up_en, u.title_nl up_nl, u.title_uk up_uk, o.finished_at
                        from tree r join insight i on i.id = r.id join pool_theme t on t.id = i.theme_id
                        join expert_pool p on p.id = i.pool_id join municipality y on y.id = p.municipality_id
                        left join person c on c.id = i.changed_by left join person l on l.id = i.translated_by
                        left join person m on m.id = i.merged_by left join insight_weight w on w.insight_id = i.id
                        left join insight u on u.id = i.merged_into left join insight_weight uw on uw.insight_id = u.id
                        left join insight_outcome o on o.insight_id = i.id
                        where
                        """ + PoolSql.SEEN
                        + "order by i.insight_no <> :number, i.merged_at, i.id")
                .params(PoolSql.by(standing))
                .param("pool", poolId)
                .param("number", number)
                .query((row, _) -> {
                    pool.add(PoolSql.pool(row, standing));
                    return member(row);
                })
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(insight(pool.getFirst(), rows));
    }

    /** One of those of which an insight consists; once for each of its actions that are done. */
    private record Member(
            InsightRow row,
            int version,
            long themeId,
            Texts theme,
            boolean told,
            @Nullable Long parent,
            String merger,
            @Nullable Instant mergedAt,
            Insight.@Nullable Merge up,
            boolean upTold,
            Insight.@Nullable Writing reworded,
            Insight.@Nullable Writing translated,
            @Nullable Instant finished) {}

    private static Member member(ResultSet row) throws SQLException {
        var parent = row.getObject("merged_into", Long.class);
        var at = PoolSql.moment(row, "merged_at");
        var merger = row.getString("merger");
        return new Member(
                InsightSql.row(row),
                row.getInt("insight_version"),
                row.getLong("theme_id"),
                Rows.texts(row, "name"),
                row.getBoolean("told"),
                parent,
                merger == null ? "" : merger,
                at,
                parent == null || at == null
                        ? null
                        : new Insight.Merge(parent, row.getInt("up_no"), Rows.texts(row, "up"), merger, at),
                row.getBoolean("up_told"),
                writing(row, "changer", "changed_at"),
                writing(row, "translator", "translated_at"),
                PoolSql.moment(row, "finished_at"));
    }

    private static Insight.@Nullable Writing writing(ResultSet row, String by, String at) throws SQLException {
        var moment = PoolSql.moment(row, at);
        return moment == null ? null : new Insight.Writing(row.getString(by), moment);
    }

    /** Who isn't an expert of the pool sees of what was merged with it only that which was weighed. */
    private static Insight insight(ExpertPool pool, List<Member> members) {
        var all = new LinkedHashMap<Long, Member>();
        var finished = new TreeSet<Instant>();
        for (var member : members) {
            all.putIfAbsent(member.row().id(), member);
            if (member.finished() != null) {
                finished.add(member.finished());
            }
        }
        var own = members.getFirst();
        var row = own.row();
        var heaviest = all.values().stream()
                .map(Member::row)
                .filter(each -> each.weight() != null)
                .max(comparingInt(
                        each -> each.weight() == null ? 0 : each.weight().least()));
        return new Insight(
                new InsightRow(
                        row.id(),
                        row.number(),
                        row.text(),
                        heaviest.map(InsightRow::weight).orElse(null),
                        heaviest.map(InsightRow::tones).orElse(null),
                        row.reworded()),
                own.version(),
                pool,
                own.themeId(),
                own.theme(),
                own.told(),
                pool.member() || own.upTold() ? own.up() : null,
                merged(row.id(), all, pool.member()),
                List.copyOf(finished),
                own.reworded(),
                own.translated());
    }

    private static List<Insight.Merge> merged(long id, Map<Long, Member> all, boolean drafts) {
        var merged = new ArrayList<Insight.Merge>();
        for (var member : all.values()) {
            var at = member.mergedAt();
            if (member.parent() != null && member.parent() == id && at != null && (drafts || member.told())) {
                merged.add(new Insight.Merge(
                        member.row().id(),
                        member.row().number(),
                        member.row().text().title(),
                        member.merger(),
                        at));
            }
        }
        return List.copyOf(merged);
    }
}
