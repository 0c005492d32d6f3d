package nl.perspectief.voting;

import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Question;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes ballots. A choice goes from here into the database and nowhere else. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.RESIDENT + "', '" + Roles.COUNCIL_MEMBER + "')")
public class VotingService {

    private final Ballots ballots;
    private final PollQuestions questions;
    private final Access access;

    VotingService(Ballots ballots, PollQuestions questions, Access access) {
        this.ballots = ballots;
        this.questions = questions;
        this.access = access;
    }

    /**
     * Casts the user's secret ballot, which is final. Done again with the same receipt, after a connection was lost, it
     * changes nothing, also when the poll has closed meanwhile.
     *
     * @throws NotFoundException unless it is a secret poll with the user on its roll
     * @throws BadInputException before it opens, after it closed, for a choice that is no answer to its question, and for
     *     who has voted
     */
    @TriedAgain
    public void cast(long pollId, Choice choice, Receipt receipt) {
        check(choice, pollId, true);
        ballots.cast(pollId, account(), choice, receipt);
    }

    /**
     * Casts the user's open ballot, or changes it; names stand beside votes, and each change is kept. What counts already
     * may be sent again when the poll has closed meanwhile.
     *
     * @throws NotFoundException unless it is an open poll with the user on its roll
     * @throws BadInputException before it opens, after it closed, after 50 changes, and for a choice that is no answer to
     *     its question
     */
    @TriedAgain
    public void castOpenly(long pollId, Choice choice) {
        check(choice, pollId, false);
        ballots.castOpenly(pollId, account(), choice);
    }

    /** Who isn't on the roll learns nothing of the poll, as what would be an answer to it. */
    private void check(Choice choice, long pollId, boolean secret) {
        try {
            question(pollId).check(choice);
        } catch (BadInputException bad) {
            if (!ballots.isOnRoll(pollId, secret, account())) {
                throw new NotFoundException("poll " + pollId);
            }
            throw bad;
        }
    }

    /** A transaction that casts reads nothing before it holds the poll. */
    private Question question(long pollId) {
        return questions.kept(pollId).orElseGet(() -> {
            ballots.hold(pollId);
            return questions.of(pollId);
        });
    }

    private String account() {
        return access.subject().orElse("");
    }
}
