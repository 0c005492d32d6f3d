package nl.perspectief.motions;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chair and secretary do with a motion: they open its discussion, and the votes on it. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.COUNCIL_MEMBER + "')")
public class MotionVotes {

    private final HeldMotions held;
    private final MotionStore motions;
    private final AmendmentStore amendments;
    private final MotionPolls polls;
    private final Lapsing lapsing;
    private final MotionNews news;

    MotionVotes(
            HeldMotions held,
            MotionStore motions,
            AmendmentStore amendments,
            MotionPolls polls,
            Lapsing lapsing,
            MotionNews news) {
        this.held = held;
        this.motions = motions;
        this.amendments = amendments;
        this.polls = polls;
        this.lapsing = lapsing;
        this.news = news;
    }

    /**
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws BadInputException unless it is seconded
     */
    @TriedAgain
    public void openDiscussion(String number) {
        var motion = held.hold(number).asChairOrSecretary().in(MotionState.SECONDED);
        motions.move(motion, MotionState.IN_DISCUSSION);
        var line = motions.line(motion.id(), MotionEventKind.DISCUSSION_OPENED)
                .by(motion.me())
                .add();
        news.tellMembers(motion, News.DISCUSSION_OPENED, line);
    }

    /**
     * Opens a vote of all who sit in the council. Its outcome is computed, and with it the motion or the amendment goes
     * on; when too few vote it is in discussion again.
     *
     * @param amendment its number within the motion; null for the motion itself
     * @return the poll's id
     * @throws NotFoundException unless the user is the council's chair or secretary
     * @throws LapsedException for an amendment that doesn't fit the text any more; it has lapsed then
     * @throws BadInputException unless it is in discussion; without Dutch or Ukrainian; of a motion while an amendment is
     *     open; of an amendment that lacks a language or would change the same words as another one in a vote; for a
     *     rule that is weaker than the council's regulation, for less time than it wants, and for other terms that can't be
     */
    @TriedAgain
    @Transactional(noRollbackFor = LapsedException.class)
    public long openVote(String number, @Nullable Integer amendment, VoteTerms terms) {
        held.holdCouncilOf(number);
        var motion = held.hold(number).asChairOrSecretary().in(MotionState.IN_DISCUSSION);
        var text = motions.text(motion);
        text.requireBothLanguages();
        var all = amendments.of(motion);
        if (amendment == null) {
            var open = all.stream().filter(each -> each.state().isOpen()).count();
            BadInputException.unless(open == 0, "state", "motions.bad.amendmentsFirst", open);
            var poll = polls.open(motion, text, terms);
            motions.move(motion, MotionState.IN_VOTE);
            return poll;
        }
        var amending = amendments.find(motion, amendment);
        BadInputException.unless(
                amending.state() == AmendmentState.PROPOSED, "amendment", "motions.bad.amendmentState");
        if (!amending.change().fits(text)) {
            lapsing.lapse(motion, amending);
            throw new LapsedException(amendment);
        }
        amending.change().check(text);
        amending.change()
                .checkBeside(
                        all.stream()
                                .filter(each -> each.state() == AmendmentState.IN_VOTE)
                                .map(AmendmentStore.Amending::change)
                                .toList(),
                        text);
        var poll = polls.open(motion, text, amending, terms);
        amendments.move(amending.id(), AmendmentState.IN_VOTE);
        return poll;
    }
}
