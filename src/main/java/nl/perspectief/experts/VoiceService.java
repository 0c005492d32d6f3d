package nl.perspectief.experts;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose voices a pool has heard. Figures stand still between counts, and each count has people whom no other count has:
 * so nothing follows from two of them that does not follow from one.
 */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class VoiceService {

    /** So many interviews are counted at once, or the last ones when the pool closes. */
    public static final int COUNTED_AT_ONCE = 20;

    private final Pools pools;
    private final VoiceStore figures;

    VoiceService(Pools pools, VoiceStore figures) {
        this.pools = pools;
        this.figures = figures;
    }

    /** @throws NotFoundException unless the user may see the pool */
    @Transactional(readOnly = true)
    public PoolFigures find(long poolId) {
        return figures.read(pools.find(poolId), COUNTED_AT_ONCE);
    }

    /**
     * Counts the interviews that came since the last count; from then on their bands stay.
     *
     * @throws NotFoundException unless the user may see the pool
     * @throws BadInputException with fewer than {@value #COUNTED_AT_ONCE}, and once the pool is closed
     */
    @TriedAgain
    public void count(long poolId) {
        var pool = pools.holdOpen(pools.find(poolId));
        BadInputException.unless(figures.count(pool, COUNTED_AT_ONCE), "pool", "experts.bad.few", COUNTED_AT_ONCE);
    }

    /**
     * Says how many people live in the municipality, in place of what was said before.
     *
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException once the pool is closed
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void know(long poolId, Population population) {
        var pool = pools.holdOpen(pools.overseen(pools.find(poolId)));
        figures.keep(pool.id(), population);
    }
}
