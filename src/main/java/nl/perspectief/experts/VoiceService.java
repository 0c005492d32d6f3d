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
 * so nothing follows from two of them that does not follow from one. Of each count an expert knows a few people at most,
 * those of the own interviews, invented ones too: so nobody can fill a count but for one.
 */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class VoiceService {

    /** So many interviews are counted at once, or the last ones when the pool closes. */
    public static final int COUNTED_AT_ONCE = 20;

    /** Of those that are counted at once no expert wrote more than so many. */
    public static final int MOST_OF_ONE = ToldCounts.MOST_OF_ONE;

    /** Fewer people than so many are counted only together with others. */
    public static final int FEWEST = ToldCounts.FEWEST;

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
     * Counts the interviews that no count has yet, the oldest {@value #MOST_OF_ONE} of each expert; from then on their
     * bands stay. What an expert has more waits for the next count.
     *
     * @throws NotFoundException unless the user may see the pool
     * @throws BadInputException when these are fewer than {@value #COUNTED_AT_ONCE}, and once the pool is closed
     */
    @TriedAgain
    public void count(long poolId) {
        var pool = pools.holdOpen(pools.find(poolId));
        BadInputException.unless(
                figures.count(pool.id(), pool.municipalityId(), COUNTED_AT_ONCE),
                "pool",
                "experts.bad.few",
                COUNTED_AT_ONCE,
                MOST_OF_ONE);
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
