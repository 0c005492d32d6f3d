package nl.perspectief.experts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Pace;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said to the experts of a pool. The pool's experts read each other's interviews, without the bands and
 * without who wrote them; the writer alone sees and corrects the whole. Oversight reads none, and takes out what a person
 * no longer agrees to.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.EXPERT + "')")
public class InterviewService {

    private static final int MOST_A_DAY = 50;
    private static final int MOST_LEFT = 100;

    /** So many wrong codes of interviews one person gives in an hour: who guesses would take out somebody's words unread. */
    private static final int MOST_WRONG = 10;

    private final Pools pools;
    private final GuideStore guide;
    private final InterviewStore interviews;
    private final InterviewReader reading;
    private final PassageStore passages;
    private final Clock clock;
    private final Pace<Long> wrong;

    InterviewService(
            Pools pools,
            GuideStore guide,
            InterviewStore interviews,
            InterviewReader reading,
            PassageStore passages,
            Clock clock) {
        this.pools = pools;
        this.guide = guide;
        this.interviews = interviews;
        this.reading = reading;
        this.passages = passages;
        this.clock = clock;
        wrong = new Pace<>(MOST_WRONG, Duration.ofHours(1), clock);
    }

    /**
     * The pool's, with the themes by which they can be filtered.
     *
     * @throws NotFoundException unless the user is one of the pool's experts
     */
    @Transactional(readOnly = true)
    public PoolInterviews list(long poolId, InterviewFilter filter, Pageable page) {
        var pool = pools.asMember(pools.find(poolId));
        return reading.list(pool.id(), filter, me(), page);
    }

    /** @throws NotFoundException unless the user is one of the experts of its pool */
    @Transactional(readOnly = true)
    public Interview find(long interviewId) {
        var pool = poolOf(interviewId);
        return interviews.find(pool, interviewId, me()).orElseThrow(() -> notFound(interviewId));
    }

    /**
     * For a new one.
     *
     * @throws NotFoundException unless the user is one of the pool's experts
     */
    @Transactional(readOnly = true)
    public InterviewSheet blank(long poolId) {
        return sheet(pools.asMember(pools.find(poolId)), null);
    }

    /**
     * To correct one.
     *
     * @throws NotFoundException unless the user wrote it, and is still one of the pool's experts
     */
    @Transactional(readOnly = true)
    public InterviewSheet sheet(long interviewId) {
        var pool = poolOf(interviewId);
        return sheet(pool, own(pool, interviewId));
    }

    private InterviewSheet sheet(ExpertPool pool, @Nullable Interview interview) {
        return new InterviewSheet(pool, guide.themes(pool), interviews.shelters(pool.municipalityId()), interview);
    }

    /**
     * @return its id
     * @throws NotFoundException unless the user is one of the pool's experts
     * @throws BadInputException outside of the pool's period, for a location or a question that isn't the pool's, and
     *     after {@value #MOST_A_DAY} in a day
     */
    @TriedAgain
    public long record(long poolId, InterviewDraft draft) {
        var pool = pools.holdOpen(pools.asMember(pools.find(poolId)));
        BadInputException.unless(
                pool.takesInterviewsOn(Dates.day(clock.instant())), "pool", "experts.bad.outsidePeriod");
        check(pool, draft);
        BadInputException.unless(
                interviews.countOfToday(me()) < MOST_A_DAY, "remarks", "experts.bad.manyToday", MOST_A_DAY);
        return interviews.add(pool.id(), me(), draft);
    }

    /**
     * Says the user's own otherwise, as long as the pool is open; its bands stay once they are counted.
     *
     * @throws NotFoundException unless the user wrote it, and is still one of the pool's experts
     * @throws BadInputException once the pool is closed, and for a location or a question that isn't the pool's
     * @throws ChangedMeanwhileException when it is no longer of that version
     */
    @TriedAgain
    public void correct(long interviewId, int version, InterviewDraft draft) {
        var pool = pools.holdOpen(poolOf(interviewId));
        var stored = own(pool, interviewId);
        check(pool, draft);
        BadInputException.unless(
                !stored.counted() || Objects.equals(stored.bands(), draft.bands()), "bands", "experts.bad.counted");
        if (!interviews.change(stored, version, draft)) {
            throw new ChangedMeanwhileException("interview " + interviewId);
        }
        passages.keepSaid(interviewId, draft);
    }

    /**
     * Takes the user's own out for good, because the person no longer agrees; also when the pool is closed, and when the
     * user is no longer one of its experts.
     *
     * @throws NotFoundException unless the user wrote it
     */
    @TriedAgain
    public void withdraw(long interviewId) {
        pools.hold(interviews.poolOfOwn(interviewId, me()).orElseThrow(() -> notFound(interviewId)));
        empty(interviewId);
    }

    /** The user's own of pools in which the user is no expert any more, without what they say, the latest first. */
    @Transactional(readOnly = true)
    public List<LeftInterview> left() {
        return interviews.left(pools.standing(), MOST_LEFT);
    }

    /**
     * Takes one out for good without reading it, because the person says so to those who oversee the pool.
     *
     * @param code as {@link Interview#code}, with or without capitals and spaces
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException unless there is one of that code, and after {@value #MOST_WRONG} wrong ones in an hour
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void withdrawByCode(long poolId, String code) {
        var pool = pools.overseen(pools.find(poolId));
        pools.hold(pool.id());
        var read = code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        BadInputException.unless(!read.isEmpty(), "code", "experts.bad.code");
        BadInputException.unless(wrong.hasLeft(me()), "code", "experts.bad.manyCodes");
        empty(interviews.coded(pool.id(), read).orElseThrow(() -> {
            wrong.take(me());
            return new BadInputException("code", "experts.bad.noInterview", read);
        }));
    }

    private void empty(long interviewId) {
        passages.removeAll(interviewId);
        interviews.empty(interviewId, me());
    }

    private void check(ExpertPool pool, InterviewDraft draft) {
        var location = draft.bands().locationId();
        BadInputException.unless(
                location == null || interviews.isIn(pool.municipalityId(), location),
                "location",
                "experts.bad.location");
        var questions = List.copyOf(draft.answers().keySet());
        BadInputException.unless(
                interviews.countQuestions(pool.id(), questions) == questions.size(),
                "remarks",
                "experts.bad.otherQuestion");
    }

    private Interview own(ExpertPool pool, long interviewId) {
        return interviews
                .find(pool, interviewId, me())
                .filter(Interview::mine)
                .orElseThrow(() -> notFound(interviewId));
    }

    private ExpertPool poolOf(long interviewId) {
        return pools.asMember(pools.findBy("p.id = (select i.pool_id from interview i where i.id = :id)", interviewId));
    }

    private long me() {
        return pools.standing().personId();
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("interview " + id);
    }
}
