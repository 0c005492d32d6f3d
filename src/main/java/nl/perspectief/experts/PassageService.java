package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words of interviews that matter. Only the experts of the pool read them, as they read interviews: without bands and
 * writer. They go with their interview, and with the words that its writer takes out.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.EXPERT + "')")
public class PassageService {

    private static final int MOST_OF_ONE = 40;
    private static final int MOST_AT_ONCE = 100;

    private final Pools pools;
    private final InterviewStore interviews;
    private final PassageStore passages;
    private final JdbcClient database;

    PassageService(Pools pools, InterviewStore interviews, PassageStore passages, JdbcClient database) {
        this.pools = pools;
        this.interviews = interviews;
        this.passages = passages;
        this.database = database;
    }

    /**
     * In the order in which they were marked.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     */
    @Transactional(readOnly = true)
    public List<Passage> ofInterview(long interviewId) {
        poolOf(interviewId);
        return passages.ofInterview(interviewId);
    }

    /**
     * Those of an insight and of what was merged into it.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     */
    @Transactional(readOnly = true)
    public List<Passage> ofInsight(long insightId, Pageable page) {
        poolOfInsight(insightId);
        return passages.ofInsight(insightId, page);
    }

    /**
     * Those of the insight's theme that are in no insight.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     */
    @Transactional(readOnly = true)
    public List<Passage> loose(long insightId, Pageable page) {
        poolOfInsight(insightId);
        return passages.loose(themeOf(insightId), page);
    }

    /**
     * All of these, or none.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     * @throws BadInputException for none, for words that the interview doesn't have or that are marked already, for a
     *     theme or an insight that isn't the pool's, and once the pool is closed or {@value #MOST_OF_ONE} are marked
     */
    @TriedAgain
    public void mark(long interviewId, List<PassageDraft> drafts) {
        var pool = pools.holdOpen(poolOf(interviewId));
        var interview = interviews.find(pool, interviewId, me()).orElseThrow(() -> notFound(interviewId));
        BadInputException.unless(!drafts.isEmpty(), "sentences", "experts.bad.noSentence");
        BadInputException.unless(
                passages.countOf(interviewId) + drafts.size() <= MOST_OF_ONE,
                "text",
                "experts.bad.manyPassages",
                MOST_OF_ONE);
        for (var draft : drafts) {
            BadInputException.unless(
                    said(interview, draft.questionId()).contains(draft.text()), "text", "experts.bad.notSaid");
            requireOfPool(pool, draft.themeId(), draft.insightId());
            BadInputException.unless(!passages.isMarked(interviewId, draft), "text", "experts.bad.marked");
            passages.add(interviewId, draft);
        }
    }

    /**
     * It is a passage no more; the interview stays as it is.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     * @throws BadInputException once the pool is closed
     */
    @TriedAgain
    public void unmark(long passageId) {
        holdOfPassage(passageId);
        passages.remove(List.of(passageId));
    }

    /**
     * Into an insight of their theme.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     * @throws BadInputException for none, for one that somebody put elsewhere or took away meanwhile, for an insight that
     *     was merged into another, and once the pool is closed
     */
    @TriedAgain
    public void put(long insightId, List<Long> passageIds) {
        pools.holdOpen(poolOfInsight(insightId));
        BadInputException.unless(!passageIds.isEmpty(), "passages", "experts.bad.noPassage");
        BadInputException.unless(passageIds.size() <= MOST_AT_ONCE, "passages", "experts.bad.many", MOST_AT_ONCE);
        BadInputException.unless(standsForItself(insightId), "passages", "experts.bad.merged");
        BadInputException.unless(
                passages.put(passageIds, insightId, themeOf(insightId)), "passages", "experts.bad.elsewhere");
    }

    /**
     * Out of its insight; it stays a passage of its theme.
     *
     * @throws NotFoundException unless the user is one of the experts of its pool
     * @throws BadInputException once the pool is closed
     */
    @TriedAgain
    public void takeOut(long passageId) {
        holdOfPassage(passageId);
        passages.takeOut(passageId);
    }

    private static String said(Interview interview, @Nullable Long questionId) {
        return questionId == null
                ? interview.remarks()
                : interview.answers().stream()
                        .filter(answer -> answer.questionId() == questionId)
                        .findFirst()
                        .map(Interview.Answer::text)
                        .orElse("");
    }

    private void requireOfPool(ExpertPool pool, long themeId, @Nullable Long insightId) {
        var themes = database.sql("select count(*) from pool_theme where id = ? and pool_id = ?")
                .params(themeId, pool.id())
                .query(Integer.class)
                .single();
        BadInputException.unless(themes == 1, "theme", "experts.bad.otherTheme");
        if (insightId != null) {
            BadInputException.unless(
                    themeOf(insightId) == themeId && standsForItself(insightId), "insight", "experts.bad.merged");
        }
    }

    private long themeOf(long insightId) {
        return database.sql("select theme_id from insight where id = ?")
                .param(insightId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private boolean standsForItself(long insightId) {
        return database.sql("select merged_into is null from insight where id = ?")
                .param(insightId)
                .query(Boolean.class)
                .single();
    }

    private void holdOfPassage(long passageId) {
        pools.holdOpen(poolOf(
                passages.interviewOf(passageId).orElseThrow(() -> new NotFoundException("passage " + passageId))));
    }

    private ExpertPool poolOf(long interviewId) {
        return pools.asMember(pools.findBy(
                "p.id = (select i.pool_id from interview i where i.id = :id and i.withdrawn_at is null)", interviewId));
    }

    private ExpertPool poolOfInsight(long insightId) {
        return pools.asMember(pools.findBy(InsightService.OF_INSIGHT, insightId));
    }

    private long me() {
        return pools.standing().personId();
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("interview " + id);
    }
}
