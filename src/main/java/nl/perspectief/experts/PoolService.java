package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Texts;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Expert pools. Their experts see theirs; oversight begins, changes and closes those of its municipality. */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class PoolService {

    /** Who may see pools at all. */
    public static final String READERS = "hasAnyRole('" + Roles.EXPERT + "', '" + Roles.OVERSIGHT + "')";

    private final Pools pools;
    private final UsualThemes themes;
    private final PoolEnd end;
    private final Access access;
    private final JdbcClient database;

    PoolService(Pools pools, UsualThemes themes, PoolEnd end, Access access, JdbcClient database) {
        this.pools = pools;
        this.themes = themes;
        this.end = end;
        this.access = access;
        this.database = database;
    }

    /** Those at work first, and of these the latest begun. */
    @Transactional(readOnly = true)
    public List<PoolRow> list(Pageable page) {
        return pools.list(page);
    }

    /** How many {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count() {
        return pools.count();
    }

    /** @throws NotFoundException unless it is one of {@link #list} */
    @Transactional(readOnly = true)
    public ExpertPool find(long poolId) {
        return pools.find(poolId);
    }

    /**
     * Begins one, with the nine themes that are usual.
     *
     * @return its id
     * @throws NotFoundException unless the user oversees the municipality
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public long begin(long municipalityId, PoolDraft draft) {
        access.requireOversightOf(municipalityId);
        var id = with(draft, database.sql("""
                        insert into expert_pool (municipality_id, question_en, question_nl, question_uk, starts, ends,
                            keep_days)
                        values (:municipality, :en, :nl, :uk, :starts, :ends, :keepDays)
                        returning id
                        """))
                .param("municipality", municipalityId)
                .query((row, _) -> row.getLong(1))
                .single();
        themes.addTo(id);
        return id;
    }

    /**
     * Once there was an expert in it, somebody may have been asked: then the question stays, and what was said can only be
     * kept shorter.
     *
     * @throws ChangedMeanwhileException when it is no longer of that version
     * @throws BadInputException once it is closed, and for what people may have agreed to otherwise
     * @throws NotFoundException unless the user oversees it
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void change(long poolId, int version, PoolDraft draft) {
        var pool = pools.holdOpen(pools.overseen(pools.find(poolId)));
        if (pools.hasBegun(poolId)) {
            BadInputException.unless(
                    draft.question().equals(pool.question()), "question.en", "experts.bad.agreedQuestion");
            BadInputException.unless(draft.keepDays() <= pool.keepDays(), "keepDays", "experts.bad.agreedTerm");
        }
        var changed = with(draft, database.sql("""
                        update expert_pool set question_en = :en, question_nl = :nl, question_uk = :uk,
                            starts = :starts, ends = :ends, keep_days = :keepDays, version = version + 1
                        where id = :id and version = :version
                        """))
                .param("id", pool.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new ChangedMeanwhileException("pool " + poolId);
        }
    }

    /**
     * Ends its work: the last interviews are counted, insights are weighed a last time, nothing is recorded or corrected
     * any more, and the term begins after which interviews are forgotten.
     *
     * @throws BadInputException when it is closed already
     * @throws NotFoundException unless the user oversees it
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void close(long poolId) {
        var pool = pools.holdOpen(pools.overseen(pools.find(poolId)));
        end.close(pool.id(), pool.municipalityId());
    }

    private static JdbcClient.StatementSpec with(PoolDraft draft, JdbcClient.StatementSpec statement) {
        Texts question = draft.question();
        return statement
                .param("en", question.en())
                .param("nl", question.nl())
                .param("uk", question.uk())
                .param("starts", draft.starts())
                .param("ends", draft.ends())
                .param("keepDays", draft.keepDays());
    }
}
