package nl.perspectief.motions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Words;
import nl.perspectief.council.CouncilService;
import nl.perspectief.council.Seat;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.trail.Thing;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Motions: whoever may see a council sees its motions from the moment they are submitted; members support them, and who
 * proposed one changes it until it is seconded.
 */
@Service
@Transactional
@PreAuthorize(CouncilService.READERS)
public class MotionService {

    private final MotionReader motions;
    private final AmendmentReader amendments;
    private final HeldMotions held;
    private final MotionStore store;
    private final Seconding seconding;
    private final Lapsing lapsing;
    private final Access access;

    MotionService(
            MotionReader motions,
            AmendmentReader amendments,
            HeldMotions held,
            MotionStore store,
            Seconding seconding,
            Lapsing lapsing,
            Access access) {
        this.motions = motions;
        this.amendments = amendments;
        this.held = held;
        this.store = store;
        this.seconding = seconding;
        this.lapsing = lapsing;
        this.access = access;
    }

    /** Those of a council, the latest first; none of a council that the user may not see. */
    @Transactional(readOnly = true)
    public List<MotionRow> list(long councilId, MotionFilter filter, Pageable page) {
        return motions.rows(access.standing(), councilId, filter, page);
    }

    /** How many {@link #list} has in all. */
    @Transactional(readOnly = true)
    public long count(long councilId, MotionFilter filter) {
        return motions.count(access.standing(), councilId, filter);
    }

    /** @param most of each kind */
    @Transactional(readOnly = true)
    public WaitingMotions waiting(int most) {
        return motions.waiting(access.standing(), most);
    }

    /** The number of the motion that a vote is about; nothing for another vote, and unless the user may see its council. */
    @Transactional(readOnly = true)
    public Optional<String> ofPoll(long pollId) {
        return motions.ofPoll(access.standing(), pollId);
    }

    /**
     * @throws NotFoundException unless the user may see its council
     * @throws SeveralMotionsException for a number alone that several municipalities of the user have
     */
    @Transactional(readOnly = true)
    public Motion find(String number) {
        var standing = access.standing();
        var found = motions.find(standing, number);
        var seat = Seat.of(standing, found.row().council());
        var ofIt = found.amended() ? amendments.of(found, seat, standing.personId()) : List.<Amendment>of();
        return new Motion(
                found.row(),
                found.version(),
                found.text(),
                found.supporters(),
                motions.lines(found.id(), Long.MAX_VALUE),
                ofIt,
                found.vote(),
                may(found, seat, ofIt),
                found.comesOf() || found.vote() != null,
                new Thing(Thing.Kind.MOTION, found.id()));
    }

    /**
     * What happened before one of its lines, earliest first, at most {@value Motion#LINES} lines.
     *
     * @throws NotFoundException unless the user may see the motion
     */
    @Transactional(readOnly = true)
    public List<MotionLine> earlier(String number, long lineId) {
        return motions.lines(motions.find(access.standing(), number).id(), lineId);
    }

    /** @throws NotFoundException unless the user may see the motion, and it has that version */
    @Transactional(readOnly = true)
    public MotionText version(String number, int version) {
        var text = motions.versions(access.standing(), number, List.of(version)).get(version);
        if (text == null) {
            throw new NotFoundException("version " + version + " of motion " + number);
        }
        return text;
    }

    /**
     * What changed from one version to another, in one language; a language that a version isn't in is empty there.
     *
     * @throws NotFoundException unless the user may see the motion, and it has both
     */
    @Transactional(readOnly = true)
    public Difference difference(String number, int from, int to, Locale language) {
        var texts = motions.versions(access.standing(), number, List.of(from, to));
        var before = texts.get(from);
        var after = texts.get(to);
        if (before == null || after == null) {
            throw new NotFoundException("versions of motion " + number);
        }
        return new Difference(
                Differences.between(before.title().in(language), after.title().in(language)),
                Differences.between(before.text().in(language), after.text().in(language)));
    }

    /**
     * Changes the text of a motion that is not seconded yet. Who supported it is told, and may support it anew; where only
     * a language comes to it, the support stays.
     *
     * @param version that the user read
     * @throws NotFoundException unless the user proposed it, and still sits in the council
     * @throws ChangedMeanwhileException when it is another version now
     * @throws BadInputException once it is seconded; and as for {@link MotionDraftService#submit}
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void change(String number, int version, MotionText text) {
        var motion = held.hold(number).asProposer();
        seconding.requireRead(motion, version);
        BadInputException.unless(motion.state() == MotionState.SUBMITTED, "state", "motions.bad.frozen");
        var changed = text.whole();
        var present = store.text(motion);
        if (changed.isTranslationOf(present)) {
            store.requireFewToday(motion.me());
            seconding.translated(motion, changed);
        } else if (!changed.equals(present)) {
            store.requireFewToday(motion.me());
            seconding.changed(motion, changed);
        }
    }

    /**
     * Supports what the user read. With the last supporter needed the motion is seconded. Done again it changes nothing.
     *
     * @param version that the user read
     * @throws NotFoundException unless the user sits in the council
     * @throws ChangedMeanwhileException when it is another version now
     * @throws BadInputException for the user's own, once it is seconded, and for the fourth time in a day
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void support(String number, int version) {
        var motion = held.hold(number).asMember();
        BadInputException.unless(!motion.isOwn(), "number", "motions.bad.own");
        seconding.requireRead(motion, version);
        seconding.support(motion.in(MotionState.SUBMITTED));
    }

    /**
     * Takes it back; nothing happens when the user doesn't support it.
     *
     * @throws NotFoundException unless the user sits in the council
     * @throws BadInputException once it is seconded
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void withdrawSupport(String number) {
        seconding.withdrawSupport(held.hold(number).asMember().in(MotionState.SUBMITTED));
    }

    /**
     * Takes the motion back.
     *
     * @throws NotFoundException unless the user proposed it, and still sits in the council
     * @throws BadInputException without a reason, and once a vote was opened on it or on an amendment of it
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void withdraw(String number, Words reason) {
        reason.requireSome();
        var motion = held.hold(number).asProposer();
        BadInputException.unless(!store.isVotedOn(motion), "state", "motions.bad.voted");
        store.move(
                motion.in(MotionState.SUBMITTED, MotionState.SECONDED, MotionState.IN_DISCUSSION),
                MotionState.WITHDRAWN);
        store.line(motion.id(), MotionEventKind.WITHDRAWN)
                .by(motion.me())
                .saying(reason)
                .add();
        lapsing.lapseAll(motion);
    }

    /**
     * Adds a language to a text that is seconded and stays as it is; whose translation it is, is seen. Until it is
     * seconded, its proposer changes it.
     *
     * @throws NotFoundException unless the user proposed it, or is the council's chair or secretary
     * @throws BadInputException when it is in that language already, without a title and a text, and unless it is seconded
     *     or in discussion with no vote on an amendment
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
    public void translate(String number, Locale language, String title, String text) {
        var motion = held.hold(number);
        motion.when(motion.seat().leads() || motion.seat().member() && motion.isOwn())
                .in(MotionState.SECONDED, MotionState.IN_DISCUSSION);
        store.requireNoAmendmentInVote(motion);
        var translated = store.text(motion).with(language, title, text);
        var version = store.rewrite(motion, MotionStore.VersionKind.TRANSLATED, motion.me(), null, translated);
        store.line(motion.id(), MotionEventKind.TRANSLATED)
                .by(motion.me())
                .making(version)
                .add();
    }

    private static Motion.May may(MotionReader.Found found, Seat seat, List<Amendment> amendments) {
        var row = found.row();
        var state = row.state();
        var proposer = seat.member() && row.own();
        var submitted = state == MotionState.SUBMITTED;
        var inDiscussion = state == MotionState.IN_DISCUSSION;
        var waits = amendments.stream().anyMatch(amendment -> amendment.state().isOpen());
        var inVote = amendments.stream().anyMatch(amendment -> amendment.state() == AmendmentState.IN_VOTE);
        var lacks = !found.text().languages().containsAll(Languages.ALL);
        return new Motion.May(
                proposer && submitted,
                seat.member() && submitted && !row.own() && !row.supported(),
                seat.member() && submitted && row.supported(),
                proposer && !state.isOver() && state != MotionState.IN_VOTE && !found.votedOn(),
                (proposer || seat.leads()) && (state == MotionState.SECONDED || inDiscussion) && lacks && !inVote,
                seat.leads() && state == MotionState.SECONDED,
                seat.leads() && inDiscussion && !waits,
                seat.member() && inDiscussion,
                seat.member() && !state.isOver());
    }
}
