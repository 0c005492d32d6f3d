package nl.perspectief.motions;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilAccess;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
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
    private final Access access;

    MotionDraftService(
            DraftStore drafts,
            MotionStore motions,
            HeldMotions held,
            Seconding seconding,
            QuotedNumbers numbers,
            CouncilAccess councils,
            Access access) {
        this.drafts = drafts;
        this.motions = motions;
        this.held = held;
        this.seconding = seconding;
        this.numbers = numbers;
        this.councils = councils;
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
        var council = councils.find(councilId);
        requireMember(council);
        var cleaned = text.cleaned();
        BadInputException.unless(!cleaned.isEmpty(), "title", "words.bad.none");
        BadInputException.unless(drafts.count(me()) < MOST_KEPT, "title", "motions.bad.manyDrafts", MOST_KEPT);
        return drafts.add(council.id(), me(), cleaned);
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
     * Submits it to the council; it is no draft any more. With a threshold of 0 it is seconded at once.
     *
     * @return the motion's number
     * @throws NotFoundException unless it is the user's own draft, and the user still sits in the council
     * @throws BadInputException when no language has a title and a text, or one has only half of that; and when the user
     *     gave motions too many texts in a day
     */
    @TriedAgain
    public String submit(long draftId) {
        drafts.hold(draftId, me());
        var draft = find(draftId);
        var council = councils.find(draft.council().id());
        requireMember(council);
        var text = draft.text().whole();
        motions.requireFewToday(me());
        var number = numbers.next("R", "motion_counter", council.municipalityId());
        var threshold = councils.regulation(council.id()).secondingThreshold();
        var id = motions.add(council.municipalityId(), council.id(), number, me(), threshold, text);
        drafts.delete(draftId);
        seconding.submitted(held.holdOwn(id));
        return QuotedNumbers.readBy(access.standing(), council.municipalityCode(), number);
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
