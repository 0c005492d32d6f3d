package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which other modules read what a pool found, as far as everybody may read it; in their transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Insights {

    private final InsightReader insights;
    private final Pools pools;

    Insights(InsightReader insights, Pools pools) {
        this.insights = insights;
        this.pools = pools;
    }

    /**
     * The pool, and how many were heard as of its last count.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    public HeardPool heard(long poolId) {
        return pools.heard(poolId);
    }

    /** The pool's themes, the heaviest first, with those insights that were weighed. */
    public List<InsightTheme> of(long poolId) {
        return insights.themes(poolId, false, InsightFilter.ALL).themes();
    }
}
