package nl.perspectief.motions;

import java.util.List;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilAccess;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Reference;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import nl.perspectief.trail.TrailService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Motions that are still being written: nobody but their proposer sees them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
public class MotionDraftService {

    private static final int MOST_KEPT = 20;

    private final DraftStore drafts;
    private final MotionStore motions;
    private final HeldMotions held;
    private final Seconding seconding;
    private final QuotedNumbers numbers;
    private final CouncilAccess councils;
    private final TrailService trails;
    private final Trail trail;
    private final Access access;

    MotionDraftService(
            DraftStore drafts,
            MotionStore motions,
            HeldMotions held,
            Seconding seconding,
            QuotedNumbers numbers,
            CouncilAccess councils,
            TrailService trails,
            Trail trail,
            Access access) {
        this.drafts = drafts;
        this.motions = motions;
        this.held = held;
        this.seconding = seconding;
        this.numbers = numbers;
        this.councils = councils;
        this.trails = trails;
        this.trail = trail;
        this.access = access;
    }

    /**
     * Keeps what may become a motion; any part of it may still be empty.
     *
     * @return its id
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException for nothing at all, for what is too long, and when {@value #MOST_KEPT} are kept
     */
    @TriedAgain
    public long draft(long councilId, MotionText text) {
        return draft(councils.find(councilId), text, null);
    }

    /**
     * The same of what comes of something else, as far as the user may see that.
     *
     * @param said kind and name of it, such as report:M-2026-0042; it has to be of the council's location
     * @return its id
     * @throws NotFoundException as {@link #draft}
     * @throws BadInputException as {@link #draft}
     */
    @TriedAgain
    public long draftOf(long councilId, MotionText text, String said) {
        var council = councils.find(councilId);
        return draft(council, text, origin(council, said));
    }

    private long draft(Council council, MotionText text, @Nullable Thing from) {
        requireMember(council);
        var cleaned = text.cleaned();
        BadInputException.unless(!cleaned.isEmpty(), "title", "words.bad.none");
        BadInputException.unless(drafts.count(me()) < MOST_KEPT, "title", "motions.bad.manyDrafts", MOST_KEPT);
        return drafts.add(council.id(), me(), cleaned, from);
    }

    /**
     * Keeps another text of it.
     *
     * @throws NotFoundException unless it is the user's own draft
     * @throws BadInputException for what is too long
     */
    @TriedAgain
    public void change(long draftId, MotionText text) {
        drafts.hold(draftId, me());
        drafts.change(draftId, text.cleaned());
    }

    /** @throws NotFoundException unless it is the user's own draft */
    @Transactional(readOnly = true)
    public MotionDraft find(long draftId) {
        return drafts.find(draftId, me()).orElseThrow(() -> DraftStore.notFound(draftId));
    }

    /** The user's own for that council, the latest changed first. */
    @Transactional(readOnly = true)
    public List<MotionDraft> list(long councilId) {
        return drafts.of(councilId, me());
    }

    /**
     * Submits a text of it to the council; it is no draft any more. When that is refused, it stays as it is stored.
     *
     * @return the motion's number
     * @throws NotFoundException unless it is the user's own draft; and as for {@link #submitNew}
     * @throws BadInputException as for {@link #submitNew}
     */
    @TriedAgain
    public String submit(long draftId, MotionText text) {
        drafts.hold(draftId, me());
        var draft = find(draftId);
        var number = submit(draft.council().id(), draft, text, kept(draft));
        drafts.delete(draftId);
        return number;
    }

    /**
     * Submits to the council what never was a draft. With a threshold of 0 it is seconded at once.
     *
     * @return the motion's number
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException when no language has a title and a text, or one has only half of that; and when the user
     *     gave motions too many texts in a day
     */
    @TriedAgain
    public String submitNew(long councilId, MotionText text) {
        return submit(councilId, null, text, null);
    }

    /**
     * The same of what comes of something else; the trail tells so from then on.
     *
     * @param said as for {@link #draftOf}
     * @return the motion's number
     * @throws NotFoundException as {@link #submitNew}
     * @throws BadInputException as {@link #submitNew}
     */
    @TriedAgain
    public String submitOf(long councilId, MotionText text, String said) {
        return submit(councilId, null, text, origin(councils.find(councilId), said));
    }

    private @Nullable Thing origin(Council council, String said) {
        var location = council.locationId();
        return location == null
                ? null
                : trails.origin(said, location).map(Reference::thing).orElse(null);
    }

    /** What the proposer may no longer see since, is not told. */
    private @Nullable Thing kept(MotionDraft draft) {
        var from = draft.from();
        var location = draft.council().locationId();
        return from == null || location == null
                ? null
                : trails.kept(from, location).map(Reference::thing).orElse(null);
    }

    private String submit(long councilId, @Nullable MotionDraft draft, MotionText text, @Nullable Thing from) {
        var council = councils.find(councilId);
        requireMember(council);
        var whole = text.whole();
        motions.requireFewToday(me());
        var number = numbers.next("R", "motion_counter", council.municipalityId());
        var threshold = councils.regulation(council.id()).secondingThreshold();
        var id = motions.add(
                council.municipalityId(),
                council.id(),
                number,
                me(),
                threshold,
                draft == null ? null : draft.id(),
                whole);
        if (from != null) {
            trail.link(from, new Thing(Thing.Kind.MOTION, id));
        }
        seconding.submitted(held.holdOwn(id));
        return QuotedNumbers.readBy(access.standing(), council.municipalityCode(), number);
    }

    /** The number of the motion that a draft became, if the user may see it. */
    @Transactional(readOnly = true)
    public Optional<String> motionOf(long draftId) {
        return drafts.motionOf(draftId, access.standing());
    }

    /** @throws NotFoundException unless it is the user's own draft */
    @TriedAgain
    public void delete(long draftId) {
        drafts.hold(draftId, me());
        drafts.delete(draftId);
    }

    private void requireMember(Council council) {
        if (!councils.seat(council).member()) {
            throw new NotFoundException("council " + council.id());
        }
    }

    private long me() {
        return access.standing().personId();
    }
}
