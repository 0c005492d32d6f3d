package nl.perspectief.experts;

import static java.util.Comparator.comparingInt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.perspectief.base.data.LikePattern;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.text.Texts;
import nl.perspectief.security.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads insights: those of a pool by theme, and one with all of which it consists. */
@Component
class InsightReader {

    private final JdbcClient database;

    InsightReader(JdbcClient database) {
        this.database = database;
    }

    /** An insight {@code i} that stands in the list, of a pool without a filter. */
    private static final String LISTED = """
             i.merged_into is null and (:drafts or exists (
                select 1 from insight_weight w where w.insight_id = i.id))
            """;

    /**
     * @param choices the themes of the whole list
     * @param bare ids of those that no interview says, nor what they stand for; empty without drafts
     */
    record Found(List<PoolTheme> choices, List<InsightTheme> themes, Set<Long> bare) {}

    /**
     * The themes of a pool with the insights that stand for themselves, the heaviest first. A filter leaves out insights, and
     * nothing of what they weigh.
     *
     * @param drafts whether those are among them that were never weighed themselves
     */
    Found themes(long poolId, boolean drafts, InsightFilter filter) {
        record Row(
                long theme,
                Texts name,
                @Nullable Weight weight,
                @Nullable Tones tones,
                @Nullable InsightRow insight,
                boolean bare) {}
        var rows = database.sql("with recursive" + InsightSql.TREES + """
                        , told as (
                            select r.root, w.weight, w.positive, w.negative,
                                row_number() over (partition by r.root order by w.weight desc, r.id <> r.root, r.id) place
                            from tree r join insight_weight w on w.insight_id = r.id)
                        , choice (id) as (
                            select t.id from pool_theme t where t.pool_id = :pool and (not t.retired or exists (
                                select 1 from insight i where i.theme_id = t.id and
                        """ + LISTED + """
                            )))
                        select t.id theme_id, t.name_en, t.name_nl, t.name_uk, tw.weight theme_weight,
                            tw.positive theme_positive, tw.negative theme_negative,
                        """ + InsightSql.words("i") + """
                            , d.weight, d.positive, d.negative, ifnull(i.changed_at > p.weighed_at, false) reworded,
                            :drafts and i.id not in (
                        """
                        + InsightSql.SAID + """
                            ) bare from choice c join pool_theme t on t.id = c.id join expert_pool p on p.id = t.pool_id left join theme_weight tw on tw.theme_id = t.id
                        left join (insight i left join told d on d.root = i.id and d.place = 1)
                            on i.theme_id = t.id and (t.id = :theme or :theme not in (select id from choice))
                            and (i.title_en like :words escape '!' or i.title_nl like :words escape '!'
                                or i.title_uk like :words escape '!') and
                        """ + LISTED + """
                        order by coalesce(tw.weight, -1) desc, t.id, coalesce(d.weight, -1) desc, i.id
                        """)
                .param("pool", poolId)
                .param("drafts", drafts)
                .param("theme", filter.themeId() == null ? 0L : filter.themeId())
                .param("words", LikePattern.containing(filter.words()))
                .query((row, _) -> new Row(
                        row.getLong("theme_id"),
                        Rows.texts(row, "name"),
                        InsightSql.weight(row, "theme_"),
                        InsightSql.tones(row, "theme_"),
                        row.getObject("insight_no") == null ? null : InsightSql.row(row),
                        row.getBoolean("bare")))
                .list();
        var themes = new LinkedHashMap<Long, InsightTheme>();
        var bare = new HashSet<Long>();
        for (var row : rows) {
            var theme = themes.computeIfAbsent(
                    row.theme(), id -> new InsightTheme(id, row.name(), row.weight(), row.tones(), new ArrayList<>()));
            if (row.insight() != null) {
                theme.insights().add(row.insight());
                if (row.bare()) {
                    bare.add(row.insight().id());
                }
            }
        }
        var choices = themes.values().stream()
                .map(theme -> new PoolTheme(theme.id(), theme.name()))
                .toList();
        return new Found(choices, narrowed(themes, filter), bare);
    }

    /** The theme that is asked for also when there is nothing in it; of words only where they stand. */
    private static List<InsightTheme> narrowed(Map<Long, InsightTheme> themes, InsightFilter filter) {
        var wanted = filter.themeId();
        var all = wanted == null || !themes.containsKey(wanted);
        return themes.values().stream()
                .filter(theme -> all || Objects.equals(theme.id(), wanted))
                .filter(theme -> filter.words().isEmpty() || !theme.insights().isEmpty())
                .toList();
    }

    /** With its pool, what was merged into it, and what it was merged into; empty unless the user may see the pool. */
    Optional<Insight> find(Standing standing, long poolId, int number) {
        var pool = new ArrayList<ExpertPool>();
        var rows = database.sql("with recursive" + InsightSql.treeOf("i.pool_id = :pool and i.insight_no = :number")
                        + "select" + InsightSql.words("i") + "," + PoolSql.POOL + """
                            , i.version insight_version, i.theme_id, t.name_en, t.name_nl, t.name_uk, i.merged_into,
                            i.merged_at, p.weighed_at, ifnull(i.changed_at > p.weighed_at, false) reworded, i.changed_at, c.name changer,
                            i.translated_at, l.name translator, i.older_en, i.older_nl, i.older_uk,
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
            @Nullable Instant weighedAt,
            @Nullable Long parent,
            String merger,
            @Nullable Instant mergedAt,
            Insight.@Nullable Merge up,
            boolean upTold,
            Insight.@Nullable Writing reworded,
            Insight.@Nullable Writing translated,
            Set<Locale> older,
            @Nullable Instant finished) {}

    private static Member member(ResultSet row) throws SQLException {
        var parent = row.getObject("merged_into", Long.class);
        var at = Rows.momentOrNull(row, "merged_at");
        var merger = row.getString("merger");
        return new Member(
                InsightSql.row(row),
                row.getInt("insight_version"),
                row.getLong("theme_id"),
                Rows.texts(row, "name"),
                row.getBoolean("told"),
                Rows.momentOrNull(row, "weighed_at"),
                parent,
                merger == null ? "" : merger,
                at,
                parent == null || at == null
                        ? null
                        : new Insight.Merge(parent, row.getInt("up_no"), Rows.texts(row, "up"), merger, at),
                row.getBoolean("up_told"),
                writing(row, "changer", "changed_at"),
                writing(row, "translator", "translated_at"),
                InsightSql.older(row),
                Rows.momentOrNull(row, "finished_at"));
    }

    private static Insight.@Nullable Writing writing(ResultSet row, String by, String at) throws SQLException {
        var moment = Rows.momentOrNull(row, at);
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
                own.weighedAt(),
                pool.member() || own.upTold() ? own.up() : null,
                merged(row.id(), all, pool.member()),
                List.copyOf(finished),
                own.reworded(),
                own.translated(),
                own.older());
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
