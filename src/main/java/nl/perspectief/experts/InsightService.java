package nl.perspectief.experts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.agenda.ActionTerm;
import nl.perspectief.agenda.ActionText;
import nl.perspectief.agenda.ActionTheme;
import nl.perspectief.agenda.Actions;
import nl.perspectief.agenda.Proposal;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a pool found. Its experts write insights down, put passages into them, and merge those that say the same. Oversight
 * reads them as of the last weighing, puts them into languages that are missing, and proposes actions of them.
 */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class InsightService {

    /** So many interviews got or lost passages before a pool weighs again, or the last ones when it closes. */
    public static final int WEIGHED_AT_ONCE = 20;

    /** Of a pool, by the id of one of its insights. */
    static final String OF_INSIGHT = "p.id = (select i.pool_id from insight i where i.id = :id)";

    private static final String EXPERT = "hasRole('" + Roles.EXPERT + "')";
    private static final int MOST = 200;

    private final Pools pools;
    private final InsightReader reading;
    private final InsightStore insights;
    private final PassageStore passages;
    private final WeightStore weights;
    private final Actions actions;
    private final JdbcClient database;

    InsightService(
            Pools pools,
            InsightReader reading,
            InsightStore insights,
            PassageStore passages,
            WeightStore weights,
            Actions actions,
            JdbcClient database) {
        this.pools = pools;
        this.reading = reading;
        this.insights = insights;
        this.passages = passages;
        this.weights = weights;
        this.actions = actions;
        this.database = database;
    }

    /**
     * Theme by theme; for oversight those that were weighed.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    @Transactional(readOnly = true)
    public PoolInsights list(long poolId) {
        return list(poolId, InsightFilter.ALL);
    }

    /**
     * The same, of what a filter leaves.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    @Transactional(readOnly = true)
    public PoolInsights list(long poolId, InsightFilter filter) {
        var pool = pools.find(poolId);
        var since = weights.since(pool.id());
        var found = reading.themes(pool.id(), pool.member(), filter);
        return new PoolInsights(
                pool,
                since.weighedAt(),
                !pool.isClosed() && since.changed() >= WEIGHED_AT_ONCE,
                found.bare(),
                found.choices(),
                found.themes());
    }

    /**
     * @param number within the pool
     * @throws NotFoundException unless the user may see the pool, and is one of its experts or the insight was weighed
     */
    @Transactional(readOnly = true)
    public InsightSheet find(long poolId, int number) {
        var insight = seen(poolId, number);
        return new InsightSheet(
                insight,
                insight.pool().member()
                        ? passages.ofInsight(insight.row().id(), PageRequest.of(0, InsightSheet.FIRST))
                        : List.of());
    }

    private Insight seen(long poolId, int number) {
        return reading.find(pools.standing(), poolId, number)
                .filter(insight -> insight.pool().member() || insight.told())
                .orElseThrow(() -> new NotFoundException("insight %d of pool %d".formatted(number, poolId)));
    }

    /**
     * @return its number within the pool
     * @throws NotFoundException unless the user is one of the pool's experts
     * @throws BadInputException for a theme that isn't the pool's, once it is closed, and when there are {@value #MOST}
     */
    @TriedAgain
    @PreAuthorize(EXPERT)
    public int add(long poolId, long themeId, InsightDraft draft) {
        var pool = pools.holdOpen(pools.asMember(pools.find(poolId)));
        var themes = database.sql("select count(*) from pool_theme where id = ? and pool_id = ? and not retired")
                .params(themeId, pool.id())
                .query(Integer.class)
                .single();
        BadInputException.unless(themes == 1, "theme", "experts.bad.otherTheme");
        BadInputException.unless(insights.count(pool.id()) < MOST, "theme", "experts.bad.many", MOST);
        return insights.add(pool.id(), themeId, draft);
    }

    /**
     * Says it otherwise. From then on a language in which it still says what it said before is told to be older.
     *
     * @param right in which languages what stands is right, although it was said otherwise in others
     * @throws NotFoundException unless the user is one of the pool's experts
     * @throws BadInputException once the pool is closed
     * @throws ChangedMeanwhileException when it is no longer of that version
     */
    @TriedAgain
    @PreAuthorize(EXPERT)
    public void change(long insightId, int version, InsightDraft draft, Set<Locale> right) {
        pools.holdOpen(asMember(insightId));
        var me = pools.standing().personId();
        var changed = insights.said(insightId, version)
                .filter(before -> insights.change(insightId, version, me, draft, before, right))
                .isPresent();
        if (!changed) {
            throw new ChangedMeanwhileException("insight " + insightId);
        }
    }

    /**
     * Says it in languages in which it isn't said, and touches nothing that stands: what was weighed stays weighed. Also
     * when the pool is closed.
     *
     * @throws NotFoundException unless the user may see the pool, and is one of its experts or the insight was weighed
     * @throws BadInputException for a language in which it is said by now, and for an explanation when it has none
     */
    @TriedAgain
    public void translate(long poolId, int number, InsightDraft draft) {
        var insight = seen(poolId, number);
        pools.hold(insight.pool().id());
        BadInputException.unless(
                insight.row().text().isExplained() || !draft.words().isExplained(), "title", "experts.bad.explained");
        BadInputException.unless(
                insights.translate(insight.row().id(), pools.standing().personId(), draft),
                "title",
                "experts.bad.translated");
    }

    /**
     * From now on the other one stands for it, with its passages.
     *
     * @throws NotFoundException unless the user is one of the experts of the pool of both
     * @throws BadInputException unless both are of one theme and stand for themselves, and once the pool is closed
     */
    @TriedAgain
    @PreAuthorize(EXPERT)
    public void merge(long insightId, long intoId) {
        var pool = pools.holdOpen(asMember(insightId));
        if (asMember(intoId).id() != pool.id()) {
            throw new NotFoundException("insight " + intoId + " of another pool");
        }
        BadInputException.unless(
                insights.merge(insightId, intoId, pools.standing().personId()), "into", "experts.bad.merge");
    }

    /**
     * It stands for itself again, with the passages that it brought.
     *
     * @throws NotFoundException unless the user is one of the pool's experts
     * @throws BadInputException once the pool is closed
     */
    @TriedAgain
    @PreAuthorize(EXPERT)
    public void split(long insightId) {
        pools.holdOpen(asMember(insightId));
        weights.split(insightId);
        insights.split(insightId);
    }

    /**
     * Counts how many interviews are behind each theme and each insight. One that no interview says stays as it is; if it
     * was weighed before, it is told that none says it any more.
     *
     * @throws NotFoundException unless the user may see the pool
     * @throws BadInputException unless the passages of {@value #WEIGHED_AT_ONCE} interviews changed since the last time,
     *     and once it is closed
     */
    @TriedAgain
    public void weigh(long poolId) {
        var pool = pools.holdOpen(pools.find(poolId));
        BadInputException.unless(
                weights.weigh(pool.id(), WEIGHED_AT_ONCE), "pool", "experts.bad.fewChanged", WEIGHED_AT_ONCE);
    }

    /**
     * Proposes an action that comes of it, in its words.
     *
     * @throws NotFoundException unless the user oversees the pool and the insight was weighed
     * @throws BadInputException while an action that came of it has not ended
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void propose(long poolId, int number, ActionTheme theme, ActionTerm term) {
        var insight = seen(poolId, number);
        var pool = pools.overseen(insight.pool());
        BadInputException.unless(insight.told() && insight.into() == null, "insight", "experts.bad.notWeighed");
        var words = insight.row().text();
        var proposal = new Proposal(
                pool.municipalityId(),
                null,
                new ActionText(words.title(), words.text()),
                theme,
                term,
                insight.thing(),
                pools.standing().personId());
        BadInputException.unless(actions.propose(proposal).isPresent(), "insight", "experts.bad.proposed");
    }

    private ExpertPool asMember(long insightId) {
        return pools.asMember(pools.findBy(OF_INSIGHT, insightId));
    }
}
