package nl.perspectief.experts;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.perspectief.base.data.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how many interviews are behind themes and insights, and keeps of it only what may be told. */
@Component
class WeightStore {

    private static final int COLUMNS = 4;

    /** Of an interview the passages changed since the pool weighed last. */
    private static final String CHANGED =
            " i.pool_id = p.id and i.marked_at is not null and i.marked_at > coalesce(p.weighed_at, '1970-01-01') ";

    private final JdbcClient database;

    WeightStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param weighedAt when the pool weighed last; null before the first time
     * @param changed how many interviews got or lost passages since then
     */
    record Since(@Nullable Instant weighedAt, int changed) {}

    Since since(long poolId) {
        return database.sql("select p.weighed_at, (select count(*) from interview i where" + CHANGED
                        + ") changed from expert_pool p where p.id = ?")
                .param(poolId)
                .query((row, _) -> new Since(Rows.momentOrNull(row, "weighed_at"), row.getInt("changed")))
                .single();
    }

    private record Counted(boolean theme, long id, int interviews, int positive, int neutral, int negative, int all) {}

    /**
     * The pool is held.
     *
     * @param least nothing happens unless the passages of as many interviews changed
     * @return whether they did
     */
    boolean weigh(long poolId, int least) {
        if (since(poolId).changed() < least) {
            return false;
        }
        var counted = count(poolId).stream().collect(partitioningBy(Counted::theme));
        keep("theme_weight", "theme_id", counted.getOrDefault(true, List.of()));
        forgetMerged(poolId);
        keep(
                "insight_weight",
                "insight_id",
                counted.getOrDefault(false, List.of()).stream()
                        .filter(insight -> insight.interviews() > 0)
                        .toList());
        forgetGone(poolId);
        database.sql("update expert_pool set weighed_at = utc_timestamp(6) where id = ?")
                .param(poolId)
                .update();
        return true;
    }

    /** Of all its themes, and all its insights that stand for themselves; each interview once. */
    private List<Counted> count(long poolId) {
        return database.sql("with recursive" + InsightSql.TREES + """
                        , behind (theme, id, passage_id) as (
                            select true, t.id, s.id from pool_theme t left join passage s on s.theme_id = t.id
                            where t.pool_id = :pool
                            union all
                            select false, r.root, s.id from tree r left join passage s on s.insight_id = r.id)
                        select b.theme, b.id, count(distinct s.interview_id) interviews,
                            count(if(s.tone = 'POSITIVE', 1, null)) positive,
                            count(if(s.tone = 'NEUTRAL', 1, null)) neutral,
                            count(if(s.tone = 'NEGATIVE', 1, null)) negative,
                            (select count(*) from interview i where i.pool_id = :pool and i.withdrawn_at is null) everybody
                        from behind b left join passage s on s.id = b.passage_id group by b.theme, b.id order by b.id
                        """)
                .param("pool", poolId)
                .query((row, _) -> new Counted(
                        row.getBoolean("theme"),
                        row.getLong("id"),
                        row.getInt("interviews"),
                        row.getInt("positive"),
                        row.getInt("neutral"),
                        row.getInt("negative"),
                        row.getInt("everybody")))
                .list();
    }

    private void keep(String table, String of, List<Counted> counted) {
        if (counted.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable Object>();
        for (var each : counted) {
            var weight = Weight.of(each.interviews(), each.all());
            var tones = weight == Weight.FEW ? null : Tones.of(each.positive(), each.neutral(), each.negative());
            values.add(each.id());
            values.add(weight.least());
            values.add(tones == null ? null : tones.positive());
            values.add(tones == null ? null : tones.negative());
        }
        var rows = Collections.nCopies(values.size() / COLUMNS, "(?, ?, ?, ?)");
        database.sql("insert into " + table + " (" + of + ", weight, positive, negative) values "
                        + String.join(", ", rows)
                        + " on duplicate key update weight = values(weight), positive = values(positive),"
                        + " negative = values(negative)")
                .params(values)
                .update();
    }

    /** What nobody says is told by none; of what was told before it is told that nobody says it any more. */
    private void forgetGone(long poolId) {
        database.sql("update insight_weight set weight = :gone, positive = null, negative = null where insight_id in ("
                        + "with recursive" + InsightSql.TREES
                        + "select r.id from tree r where r.root not in (" + InsightSql.SAID + "))")
                .param("pool", poolId)
                .param("gone", Weight.GONE.least())
                .update();
    }

    /** From now on what stands for them has their weight too. */
    private void forgetMerged(long poolId) {
        database.sql("""
                        update insight_weight w join insight i on i.id = w.insight_id
                        set w.weight = null, w.positive = null, w.negative = null
                        where i.pool_id = ? and i.merged_into is not null
                        """).param(poolId).update();
    }

    /**
     * A merge is undone: what was weighed with the two together is told of neither. What was weighed before they were
     * merged is told of each again.
     *
     * @param id of what was merged, which is still in it
     */
    void split(long id) {
        database.sql("""
                        update insight_weight set weight = null, positive = null, negative = null
                        where insight_id in (
                            with recursive up (id) as (
                                select m.merged_into from insight m join expert_pool p on p.id = m.pool_id
                                where m.id = :id and p.weighed_at > m.merged_at
                                union all select i.merged_into from up u join insight i on i.id = u.id
                                where i.merged_into is not null)
                            select id from up)
                        """).param("id", id).update();
    }
}
