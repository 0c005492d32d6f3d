package nl.perspectief.motions;

import java.util.Locale;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Amendments: members propose them while a motion is in discussion; {@link MotionService#find} reads them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
public class AmendmentService {

    /** Of a motion, and of them of one member, so that nobody keeps it from its vote alone. */
    private static final int MOST_OPEN = 50;

    private static final int MOST_OPEN_EACH = 3;

    /** Of one member in a day, those included that are withdrawn again. */
    private static final int MOST_A_DAY = 20;

    private final HeldMotions held;
    private final MotionStore motions;
    private final AmendmentStore amendments;
    private final Lapsing lapsing;

    AmendmentService(HeldMotions held, MotionStore motions, AmendmentStore amendments, Lapsing lapsing) {
        this.held = held;
        this.motions = motions;
        this.amendments = amendments;
        this.lapsing = lapsing;
    }

    /**
     * Proposes one, in one language of the motion or more; before its vote it must be there in all of them.
     *
     * @return its number within the motion
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException unless the motion is in discussion; in no language at all; for a language in which the
     *     passage is lacking, doesn't occur in its text or occurs more than once; when nothing would change, or nothing
     *     would be left, or more than fits. The field is {@code passage.nl}, {@code replacement.uk} … Also when
     *     too many are open, of the motion or of the user, or were proposed by the user in a day
     */
    @TriedAgain
    public int propose(String number, AmendmentDraft draft) {
        var motion = held.hold(number).asMember().in(MotionState.IN_DISCUSSION);
        var cleaned = draft.cleaned();
        var earlier = amendments.of(motion);
        var open = earlier.stream().filter(each -> each.state().isOpen()).toList();
        BadInputException.unless(open.size() < MOST_OPEN, "amendment", "motions.bad.manyAmendments", MOST_OPEN);
        BadInputException.unless(
                open.stream().filter(each -> each.proposerId() == motion.me()).count() < MOST_OPEN_EACH,
                "amendment",
                "motions.bad.manyOfYours",
                MOST_OPEN_EACH);
        BadInputException.unless(
                amendments.ofToday(motion.me()) < MOST_A_DAY, "amendment", "motions.bad.manyToday", MOST_A_DAY);
        var change = new Change(earlier.size() + 1, cleaned.passage(), cleaned.replacement());
        change.checkGiven(motions.text(motion));
        var id = amendments.add(motion, change, cleaned.reason());
        motions.line(motion.id(), MotionEventKind.PROPOSED)
                .by(motion.me())
                .of(id)
                .add();
        return change.number();
    }

    /**
     * Adds a language that the motion has.
     *
     * @throws NotFoundException unless the user proposed it, or is the council's chair or secretary
     * @throws BadInputException when it is in that language already or not open for it, and as for {@link #propose}
     */
    @TriedAgain
    public void translate(String number, int amendment, Locale language, String passage, String replacement) {
        var motion = held.hold(number);
        var amending = amendments.find(motion, amendment);
        motion.when(motion.seat().leads() || motion.seat().member() && amending.proposerId() == motion.me())
                .in(MotionState.IN_DISCUSSION);
        var text = motions.text(motion);
        BadInputException.unless(
                amending.state() == AmendmentState.PROPOSED
                        && amending.change().missing(text).contains(language),
                "language",
                "motions.bad.translated");
        var cleaned = new AmendmentDraft(only(language, passage), only(language, replacement), null).cleaned();
        var translated = amending.change()
                .with(
                        language,
                        cleaned.passage().in(language),
                        cleaned.replacement().in(language));
        translated.check(language, text);
        amendments.translate(amending.id(), translated);
        motions.line(motion.id(), MotionEventKind.TRANSLATED)
                .by(motion.me())
                .of(amending.id())
                .add();
    }

    /**
     * Takes it back.
     *
     * @throws NotFoundException unless the user proposed it
     * @throws BadInputException once a vote on it is open or over
     */
    @TriedAgain
    public void withdraw(String number, int amendment) {
        var motion = held.hold(number);
        var amending = amendments.find(motion, amendment);
        motion.when(motion.seat().member() && amending.proposerId() == motion.me());
        BadInputException.unless(
                amending.state() == AmendmentState.PROPOSED && !amendments.isVotedOn(amending.id()),
                "state",
                "motions.bad.amendmentState");
        amendments.move(amending.id(), AmendmentState.WITHDRAWN);
        motions.line(motion.id(), MotionEventKind.WITHDRAWN)
                .by(motion.me())
                .of(amending.id())
                .add();
    }

    /**
     * Sets one aside that doesn't have to be voted on, as when it says nothing or says the same as another one; who did so
     * and why can be read by everybody, and its proposer is told.
     *
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws BadInputException without a reason, and unless it waits for a vote
     */
    @TriedAgain
    public void setAside(String number, int amendment, Words reason) {
        var motion = held.hold(number).asChairOrSecretary();
        var amending = amendments.find(motion, amendment);
        reason.requireSome();
        BadInputException.unless(amending.state() == AmendmentState.PROPOSED, "state", "motions.bad.amendmentState");
        lapsing.setAside(motion, amending, reason);
    }

    private static Texts only(Locale language, String text) {
        return MotionText.with(Texts.NONE, language, text);
    }
}
